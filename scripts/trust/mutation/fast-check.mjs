/** fast-check for the tests under mutation: a mutant that thousands of cases would find shows in the first ones, or not at all. */
import { createRequire } from 'node:module';

const real = createRequire(import.meta.url)('fast-check');

const MOST_RUNS = Number(process.env.MUTATION_CASES);

export default {
  ...real,
  assert: (property, parameters) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(MOST_RUNS, parameters?.numRuns ?? MOST_RUNS),
      // What a failure looks like in its smallest form is nobody's question here.
      endOnFailure: true,
    }),
};
