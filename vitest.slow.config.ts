import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** What takes longer than a page of code does: the packed package, every snippet of the guides, simulated teams, hard input against the clock. */
const config = mergeConfig(base, defineConfig({ test: { typecheck: { enabled: false } } }));

export default {
  ...config,
  test: {
    ...config.test,
    include: ['tests/slow/**/*.test.ts'],
    // These need Chromium: `npm run test:browser`.
    exclude: ['tests/slow/browser/**', 'node_modules/**'],
  },
};
