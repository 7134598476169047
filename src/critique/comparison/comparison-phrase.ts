import { comparison } from '../../locales/en/comparison';
import type { Given } from '../../locales/sentence';
import type { Variants } from '../../locales/variants';
import type { Phrase, PhraseValues } from '../../model/report';
import { phraseFrom } from '../kit/phrase';

type Comparison = Variants['comparison'];

/** The sentences that need no values. */
type Plain = { [V in keyof Comparison]: [Comparison[V]] extends [never] ? V : never }[keyof Comparison];

/** Makes a phrase of a comparison. Its sentences stand apart from a report's, so that an audit of one plan does not load them. */
export function comparisonPhrase(variant: Plain): Phrase;
export function comparisonPhrase<V extends keyof Comparison>(
  variant: V,
  values: Given<Comparison[V]>,
): Phrase;
export function comparisonPhrase(variant: string, values: PhraseValues = {}): Phrase {
  return phraseFrom(comparison, `comparison/${variant}`, values);
}
