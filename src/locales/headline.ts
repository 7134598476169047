import { silence } from '../model/promise';
import type { RuleSentences, Sentence, Values, ValuesOf } from './sentence';

/** What a title ends with that is a sentence. */
const ENDS = '.!?…';

/** A decision, and the headline of the rule that it rests on, made from the values of that rule's finding; its title where it has none. */
export function ledBy(decision: string, rules: RuleSentences, values: ValuesOf<'because'>): string {
  const { headline, title } = rules[String(values.because)] ?? {};
  const said = textOf(headline, rules, values) ?? asSentence(textOf(title, rules, values));
  return said === null ? decision : `${decision} ${said}`;
}

/** The title of a rule. */
export function titleOf(rules: RuleSentences, rule: Values[string] | undefined): string {
  return String(rules[String(rule)]?.title ?? rule);
}

function textOf(
  sentence: Sentence<never> | undefined,
  rules: RuleSentences,
  values: ValuesOf<'because'>,
): string | null {
  // A fail is given what its headline is made from, and so is the verdict that leads with it.
  const said: unknown = typeof sentence === 'function' ? sentence(values as never, rules) : sentence;
  if (typeof said === 'string') return said;
  // A rule may be a host's own, and a promise of it be rejected.
  silence(said);
  return null;
}

function asSentence(title: string | null): string | null {
  if (title === null || title === '') return null;
  return ENDS.includes(title.slice(-1)) ? title : `${title}.`;
}
