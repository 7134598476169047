import type { Source } from './source';

/** What is known about an index beside its definition: what speaks for it, and what nobody outside its publisher can see. Sentences by id. */
export type IndexBackground = {
  /** What was written about this index alone: a report on a plan that does not pay on it cites none of it. */
  sources: readonly Source[];
  inFairness: readonly { phrase: string; sources: readonly Source[] }[];
  limits: readonly string[];
};
