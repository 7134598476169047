import { defineConfig } from 'vitest/config';
import library from './package.json' with { type: 'json' };

/** Tests that need Chromium: `npm run test:browser`. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(library.version) },
  test: {
    include: ['tests/slow/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
