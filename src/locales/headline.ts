import type { RuleSentences, Values, ValuesOf } from './sentence';

/** A decision, and the headline of the rule that it rests on where that has one, made from the values of that rule's finding. */
export function ledBy(decision: string, rules: RuleSentences, values: ValuesOf<'because'>): string {
  const sentence = rules[String(values.because)]?.headline;
  if (sentence === undefined) return decision;
  // A fail is given what its headline is made from, and so is the verdict that leads with it.
  const said: unknown = typeof sentence === 'string' ? sentence : sentence(values as never, rules);
  // A rule may be a host's own.
  return typeof said === 'string' ? `${decision} ${said}` : decision;
}

/** The title of a rule. */
export function titleOf(rules: RuleSentences, rule: Values[string] | undefined): string {
  return String(rules[String(rule)]?.title ?? rule);
}
