import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ['tests/**/*.test.ts'],
    // `npm run test:slow` and `npm run test:browser`.
    exclude: ['tests/slow/**', 'node_modules/**'],
    // The machine has nothing else to do: by default one processor is left for an editor.
    maxWorkers: '100%',
    // Files share what they load: nothing of ours keeps anything between calls.
    isolate: false,
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'] },
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: 'tsconfig.tests.json' },
  },
});
