/** A checker of Stryker's: lets through the mutants that were drawn. Stryker itself can only be told whole stretches of code. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { keyOf } from './mutants.mjs';

function createSampleChecker() {
  const drawn = new Set(JSON.parse(readFileSync(process.env.MUTATION_SAMPLE, 'utf8')));
  const isDrawn = (mutant) => drawn.has(keyOf({ ...mutant, fileName: relative('', mutant.fileName) }));
  return {
    async init() {},
    async check(mutants) {
      return Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
        ]),
      );
    },
    async group(mutants) {
      return [mutants.map(({ id }) => id)];
    },
  };
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: createSampleChecker }];
