import type { Values } from '../sentence';
import { wordFor } from '../word';

const decisions: Record<string, string> = {
  keep: 'keep this plan',
  revise: 'revise this plan',
  withdraw: 'withdraw this plan',
  undecided: 'undecided',
};

/** A decision as a verdict says it, in quotes. */
export function decision(value: Values[string] | undefined): string {
  return `“${wordFor(decisions, value)}”`;
}
