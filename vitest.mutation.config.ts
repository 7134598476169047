import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LoadFailures from './scripts/trust/mutation/load-failures.mjs';
import NearestFirst from './scripts/trust/mutation/nearest-first.mjs';
import base from './vitest.config';

/** The tests that `npm run mutation` asks, made quick. */
export default defineConfig({
  define: base.define ?? {},
  resolve: {
    alias: [
      {
        find: /^fast-check$/,
        replacement: join(import.meta.dirname, 'scripts/trust/mutation/fast-check.mjs'),
      },
    ],
  },
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [],
    exclude: ['tests/**/*-simulation.test.ts'],
    setupFiles: ['scripts/trust/mutation/skip-simulations.mjs'],
    reporters: [new LoadFailures()],
    // Stryker stops a mutant that hangs; the first run, on a busy machine, is to have its time.
    testTimeout: 300_000,
    // Loading the sources anew for each file would cost more than most tests do.
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
