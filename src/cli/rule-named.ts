import { type Rule, rules } from 'incentive-audit';

/** A rule by its id, or by the last part of it: `outcome-divergence/validity` or `validity`. */
export function ruleNamed(name: string): Rule | undefined {
  return rules.find(({ id }) => namesOf(id).includes(name));
}

/** Everything that a rule may be called by. */
export function ruleNames(): string[] {
  return rules.flatMap(({ id }) => namesOf(id));
}

function namesOf(id: string): string[] {
  return [id, id.slice(id.indexOf('/') + 1)];
}
