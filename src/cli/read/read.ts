import type { Issue } from 'incentive-audit';

/** Where something stands in a file. */
export type Place = { line: number | null; column: number | string | null };

/** What was read from a file, what was guessed in reading it, and where its parts stand. */
export type Read<Value> = {
  file: string;
  value: Value;
  /** A sentence for each guess. */
  notes: readonly string[];
  /** Where each of these parts stands; of a part that is missing, where what should hold it stands. */
  locate: (paths: readonly Issue['path'][]) => Place[];
};
