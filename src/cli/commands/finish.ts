/** Told by a command with which code to end. */
export type Finish = (code: number) => void;
