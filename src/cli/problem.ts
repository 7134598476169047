/** One thing wrong with what was given, where it is, and in its sentence what mends it. Never quotes a participant or a cell. */
export type Problem = {
  /** The file as it was named; `null` for the command line. */
  file: string | null;
  /** From 1; `null` where the whole file is meant. */
  line: number | null;
  /** A place in the line from 1, or the name of a table's column. */
  column: number | string | null;
  message: string;
};

/** Everything wrong with one input, told at once. */
export class InputProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** A single problem of a whole file. */
export function fileProblem(file: string, message: string): InputProblems {
  return new InputProblems([{ file, line: null, column: null, message }]);
}
