import { type Dictionary, type Sentence, say, type Values, type Variants } from '../../locales/sentence';
import type { Label } from '../../model/label';
import type { Phrase } from '../../model/report';
import { roundNumber } from './round';

/** The ids of the sentences of some groups. */
type IdIn<Group extends keyof Variants> = { [G in Group]: `${G}/${Variants[G]}` }[Group];

/** Makes phrases out of some groups of sentences, so that whoever says these loads no others. */
export function phrasesOf<Group extends keyof Variants>(
  dictionary: Dictionary<Group>,
): (id: IdIn<Group>, values?: Values) => Phrase {
  return (id, values = {}) => phraseFrom(dictionary, id, values);
}

/** Makes a phrase out of a dictionary: rounded values first, so that its text is the same on every engine. */
export function phraseFrom(
  dictionary: Record<string, Record<string, Sentence>>,
  id: string,
  values: Values = {},
): Phrase {
  const rounded = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? roundNumber(value) : value,
    ]),
  );
  return { id, values: rounded, text: say(dictionary, id, rounded) };
}

/** A sentence is read, not scrolled through: longer names are cut in it. */
const LONGEST_NAME = 120;

function shortened(name: string): string {
  const characters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name;
}

/** A name as phrase values: `key` in English, `key.fr` in French. */
export function named(key: string, label: Label): Values {
  return {
    [key]: `“${shortened(label.en)}”`,
    [`${key}.fr`]: `«\u00a0${shortened(label.fr ?? label.en)}\u00a0»`,
  };
}

/** Several names as phrase values, joined as each language joins them. */
export function namedAll(key: string, labels: readonly Label[]): Values {
  const names = labels.map((label) => named(key, label));
  return {
    [key]: join(
      names.map((name) => String(name[key])),
      'and',
    ),
    [`${key}.fr`]: join(
      names.map((name) => String(name[`${key}.fr`])),
      'et',
    ),
  };
}

function join(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
