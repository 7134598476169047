import type { Locale } from '../../locales/locale';
import type { Phrase } from '../../model/report';
import { shortText } from './shorten';

/** Titles accuse; what has not been found is asked. */
export function question(title: Phrase, locale: Locale): string {
  const text = shortText(title.text);
  return text.endsWith('?') ? text : locale.report.asked(text);
}
