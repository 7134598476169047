import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/**
 * The tests of the inner loop: `npm run test:fast`. They need no build, simulate no teams and share what they load, so that they answer in
 * half a minute; what they leave out `npm test` asks.
 */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: [
        'tests/{dist,docs,calibration,fuzz,in-time,invariance,privacy,new-rule,release,playground,regular-expressions}/**',
        'tests/*.test.ts',
        'tests/**/*-simulation.test.ts',
        'tests/**/*.properties.test.ts',
      ],
      isolate: false,
      typecheck: { enabled: false },
    },
  }),
);
