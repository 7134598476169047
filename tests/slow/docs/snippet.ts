/** A piece of code that a reader may copy, and where it stands. */
export type Snippet = {
  /** `README.md:42`: the file and the line on which the code starts. */
  name: string;
  language: 'ts' | 'tsx' | 'js' | 'jsx';
  code: string;
  /** Whether the code is executed; it is type-checked either way. */
  run: boolean;
};
