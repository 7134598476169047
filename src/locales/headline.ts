import type { Sentence, Values } from './sentence';

/** The headline of the rule that a verdict leads with, made from the values of that rule's finding. */
export function headline(sentences: Record<string, Record<string, Sentence>>, values: Values): string {
  const sentence = sentences[String(values.because)]?.headline ?? '';
  return typeof sentence === 'string' ? sentence : sentence(values);
}
