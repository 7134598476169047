import type { Locale } from '../../src/locales/locale';
import { written } from '../../src/locales/names';
import { say } from '../../src/locales/sentence';
import type { PhraseValues } from '../../src/model/report';

/** A sentence of a report in a language, made from the values as reports hold them. */
export function said({ sentences, names }: Locale, id: string, values: PhraseValues): string {
  return say(sentences, id, written(values, names));
}
