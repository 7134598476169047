import { names as english } from '../../src/locales/en/names';
import { fr } from '../../src/locales/fr';
import { names as french } from '../../src/locales/fr/names';
import { written } from '../../src/locales/names';
import { say } from '../../src/locales/sentence';
import type { PhraseValues } from '../../src/model/report';

/** A sentence of a report in a language, made from the values as reports hold them. */
export function said(dictionary: Parameters<typeof say>[0], id: string, values: PhraseValues): string {
  return say(dictionary, id, written(values, dictionary === fr ? french : english));
}
