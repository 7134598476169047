import type { Values } from '../sentence';
import { wordFor } from '../word';

const decisions: Record<string, string> = {
  keep: 'gardez ce plan',
  revise: 'revoyez ce plan',
  withdraw: 'retirez ce plan',
  undecided: 'on ne peut pas trancher',
};

/** A decision as a verdict says it, in quotes. */
export function decision(value: Values[string] | undefined): string {
  return `« ${wordFor(decisions, value)} »`;
}
