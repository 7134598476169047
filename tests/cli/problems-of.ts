import { basename } from 'node:path';
import { InputProblems } from '../../src/cli/problem';
import { en } from '../../src/cli/words/en';
import type { Words } from '../../src/cli/words/words';

/** What is wrong with an input, a line for each problem with ordinary spaces; empty where all is well. */
export function problemsOf(read: () => unknown, words: Words = en): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof InputProblems)) throw error;
    return error.problems.map(({ file, line, column, message }) =>
      `${words.place(file === null ? null : basename(file), { line, column })}: ${message}`.replace(
        /[\u00a0\u202f]/g,
        ' ',
      ),
    );
  }
}
