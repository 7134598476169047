import type { Source } from './source';

/** What is known about an index beside its definition: what speaks for it, and what nobody outside its publisher can see. Sentences by id. */
export type IndexBackground = {
  inFairness: readonly { phrase: string; sources: readonly Source[] }[];
  limits: readonly string[];
};
