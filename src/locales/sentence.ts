import type { Critique } from '../model/report';
import type { Bare } from './keys';
import type { Variants } from './variants';

/** What a sentence is made from: figures, ids, and names as its language writes them. */
export type Values = Readonly<Record<string, number | string | boolean | null | readonly string[]>>;

/** The values of some keys, as a sentence reads them: another one does not compile. */
export type ValuesOf<Key extends string> = { readonly [K in Bare<Key>]: Values[string] | undefined };

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

/** The sentence of `id`, made from values that its language has written. */
export function say(dictionary: RuleSentences, id: string, values: Values): string {
  const cut = id.lastIndexOf('/');
  const group = dictionary[id.slice(0, cut)];
  const sentence = group?.[id.slice(cut + 1)];
  if (sentence === undefined) throw new RangeError(`no sentence "${id}"`);
  // Which values an id asks for is not known here.
  return typeof sentence === 'string' ? sentence : sentence(values as never, dictionary);
}
