import type { Critique, PhraseValues } from '../model/report';
import type { Bare, Needed } from './keys';
import type { GivenUnder, ReadUnder } from './kinds';
import type { Variants } from './variants';

/** What a sentence is made from: figures, ids, and names as its language writes them. */
export type Values = Readonly<
  Record<string, number | string | boolean | null | readonly string[] | readonly number[]>
>;

/** The values of some keys, as a sentence reads them: another one does not compile. */
export type ValuesOf<Key extends string> = { readonly [K in Bare<Key>]: ReadUnder<K> | undefined };

/** The values of some keys, as a rule gives them, among others: one that is missing does not compile. */
export type Given<Key extends string> = { [K in Needed<Key>]: GivenUnder<K> } & PhraseValues;

/** A sentence of one language: fixed, or made from its values. A few quote the sentences of rules. */
export type Sentence<V = Values> = string | ((values: V, all: RuleSentences) => string);

/** The sentences of one group, by variant. */
export type SentencesOf<Group extends keyof Variants> = {
  [Variant in keyof Variants[Group]]: Sentence<ValuesOf<Variants[Group][Variant] & string>>;
};

/** The sentences of some groups, by group and variant. */
export type Dictionary<Group extends keyof Variants> = { [G in Group]: SentencesOf<G> };

/** The sentences of rules, by their ids; each is made from values of its own. */
export type RuleSentences = Readonly<Record<string, Readonly<Record<string, Sentence<never>>>>>;

/** The groups of the rules, each by its id. */
export type RuleGroup = Extract<keyof Variants, `${Critique}/${string}`>;

/** Every sentence there is, by group and variant; the group of a rule is its id, a host's own among them. */
export type Sentences = Dictionary<keyof Variants> & RuleSentences;

/** The groups an audit of one plan speaks of; a comparison of two says more. */
export type ReportGroup = Exclude<keyof Variants, 'comparison'>;

/** `group/variant` of a sentence of some groups. */
export type IdIn<Group extends keyof Variants> = {
  [G in Group]: `${G}/${keyof Variants[G] & string}`;
}[Group];

/** `group/variant` of a sentence in a report. */
export type PhraseId = IdIn<ReportGroup>;

/** Of a group, the keys of a sentence; of a fail those of headline and remedy too, which are made from its values. */
type KeysIn<Group, Variant> = Group extends keyof Variants
  ? Variants[Group][Extract<
      keyof Variants[Group],
      Variant | (Variant extends `${string}fail` ? 'headline' | 'remedy' : never)
    >] &
      string
  : never;

/** The keys of what must be given for a sentence, or for any of several, by its id. */
export type KeysOf<Id extends string> = Id extends `${infer Critique}/${infer Rule}/${infer Variant}`
  ? KeysIn<`${Critique}/${Rule}`, Variant>
  : Id extends `${infer Group}/${infer Variant}`
    ? KeysIn<Group, Variant>
    : never;

/** The ids of sentences of some groups that need no values. */
export type FixedIn<Group extends keyof Variants, Id = IdIn<Group>> = Id extends string
  ? [Needed<KeysOf<Id>>] extends [never]
    ? Id
    : never
  : never;

/** Something to say, by the id of its sentence and with all that it is made from. */
export type Saying<Id extends string = PhraseId> = Id extends string
  ? [Needed<KeysOf<Id>>] extends [never]
    ? { id: Id; values?: PhraseValues | undefined }
    : { id: Id; values: Given<KeysOf<Id>> }
  : never;

/** The sentence of `id`, made from values that its language has written. */
export function say(dictionary: RuleSentences, id: string, values: Values): string {
  const cut = id.lastIndexOf('/');
  const group = dictionary[id.slice(0, cut)];
  const sentence = group?.[id.slice(cut + 1)];
  if (sentence === undefined) throw new RangeError(`no sentence "${id}"`);
  // Which values an id asks for is known where they are given: see `Saying`.
  return typeof sentence === 'string' ? sentence : sentence(values as never, dictionary);
}
