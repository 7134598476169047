import { names } from '../../locales/en/names';
import { written } from '../../locales/names';
import {
  type Dictionary,
  type FixedIn,
  type Given,
  type IdIn,
  type KeysOf,
  type RuleSentences,
  say,
} from '../../locales/sentence';
import type { Variants } from '../../locales/variants';
import type { Phrase, PhraseValues } from '../../model/report';
import { roundNumbers } from './round';

/** Says a sentence of some groups; one that is made from values is given all of them. */
export type Phrases<Group extends keyof Variants> = {
  (id: FixedIn<Group>): Phrase;
  <Id extends IdIn<Group>>(id: Id, values: Given<KeysOf<Id>>): Phrase;
};

/** Makes phrases out of some groups of sentences, so that whoever says these loads no others; they may quote those of `rules`. */
export function phrasesOf<Group extends keyof Variants>(
  dictionary: Dictionary<Group>,
  rules: RuleSentences = {},
): Phrases<Group> {
  const sentences = { ...rules, ...dictionary };
  return (id: string, values: PhraseValues = {}) => phraseFrom(sentences, id, values);
}

/** Makes a phrase out of a dictionary: rounded values first, so that its text is the same on every engine. */
export function phraseFrom(dictionary: RuleSentences, id: string, values: PhraseValues = {}): Phrase {
  const reported: PhraseValues = {};
  for (const key of Object.keys(values)) reported[key] = roundNumbers(values[key] ?? null);
  return { id, values: reported, text: say(dictionary, id, written(reported, names)) };
}
