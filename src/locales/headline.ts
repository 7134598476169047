import type { RuleSentences, Values, ValuesOf } from './sentence';

/** The headline of the rule that a verdict leads with, made from the values of that rule's finding. */
export function headlineOf(rules: RuleSentences, values: ValuesOf<'because'>): string {
  const sentence = rules[String(values.because)]?.headline ?? '';
  // A fail is given what its headline is made from, and so is the verdict that leads with it.
  return typeof sentence === 'string' ? sentence : sentence(values as never, rules);
}

/** The title of a rule. */
export function titleOf(rules: RuleSentences, rule: Values[string] | undefined): string {
  return String(rules[String(rule)]?.title ?? rule);
}
