import type { Layout } from './text/write-text';
import type { Words } from './words/words';

/** What the command may use of the machine it runs on; tests give it another one. */
export type Shell = {
  words: Words;
  /** The folder that names of files start from. */
  folder: string;
  /** Where the package lies. */
  packageFolder: string;
  /** What was asked for; may be piped on. */
  print: (text: string) => void;
  /** What is said beside it. */
  say: (text: string) => void;
  /** How wide and in which colours either is shown. */
  layout: { print: Layout; say: Layout };
  /** Milliseconds since some moment. */
  now: () => number;
  /** Whether what is printed is read on a terminal. */
  printsOnTerminal: boolean;
  /** Whether what is said is. */
  saysOnTerminal: boolean;
};
