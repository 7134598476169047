import type { RuleSentences, Values } from './sentence';

/** The headline of the rule that a verdict leads with, made from the values of that rule's finding. */
export function headlineOf(rules: RuleSentences, values: Values): string {
  const sentence = rules[String(values.because)]?.headline ?? '';
  return typeof sentence === 'string' ? sentence : sentence(values, rules);
}

/** The title of a rule. */
export function titleOf(rules: RuleSentences, rule: Values[string] | undefined): string {
  return String(rules[String(rule)]?.title ?? rule);
}
