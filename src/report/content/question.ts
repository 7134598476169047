import type { Phrase } from '../../model/report';
import type { Strings } from '../strings/strings';
import { shortText } from './shorten';

/** Titles accuse; what has not been found is asked. */
export function question(title: Phrase, words: Strings): string {
  const text = shortText(title.text);
  return text.endsWith('?') ? text : words.asked(text);
}
