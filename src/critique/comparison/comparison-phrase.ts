import { comparison } from '../../locales/en/comparison';
import type { Variants } from '../../locales/variants';
import type { Phrase, PhraseValues } from '../../model/report';
import { phraseFrom } from '../kit/phrase';

/** Makes a phrase of a comparison. Its sentences stand apart from a report's, so that an audit of one plan does not load them. */
export function comparisonPhrase(variant: keyof Variants['comparison'], values: PhraseValues = {}): Phrase {
  return phraseFrom(comparison, `comparison/${variant}`, values);
}
