import type { Locale } from '../locale';
import { en } from './en';
import { fr } from './fr';
import type { Strings } from './strings';

const strings: Record<Locale, Strings> = { en, fr };

/** What a report says beside its sentences, in a language. */
export function stringsOf(locale: Locale): Strings {
  return strings[locale];
}
