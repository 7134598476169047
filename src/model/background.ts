import { linkedInSsiBackground } from './linkedin-ssi/background';
import type { MetricId } from './metric';
import type { Source } from './source';

/** What is known about an index beside its definition: what speaks for it, and what nobody outside its publisher can see. Sentences by id. */
export type Background = {
  inFairness: readonly { phrase: string; sources: readonly Source[] }[];
  limits: readonly string[];
};

/** The background of the built-in indices by id. */
export const backgrounds: ReadonlyMap<MetricId, Background> = /* @__PURE__ */ new Map([
  ['linkedin-ssi', linkedInSsiBackground],
]);
