import type { GivenMeasure } from '../model/checked-plan';
import { multiplierPayout, notOfRole, notTogether, paysUnsaid, weightZero } from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import type { Sound } from './sound-part';

type Field = keyof GivenMeasure;

/** What a measure of a role cannot have. */
const foreign: Readonly<Record<'additive' | 'gate' | 'multiplier', readonly Field[]>> = {
  additive: ['otherwise', 'appliesTo'],
  gate: ['weight', 'amount', 'commission', 'threshold', 'payout', 'cap', 'accumulates', 'clawback'],
  multiplier: ['weight', 'amount', 'commission', 'threshold', 'otherwise', 'accumulates', 'clawback'],
};

/** What a measure pays must be said once; what changes the pay of others pays nothing by itself. */
export function roleIssues(measure: Sound<GivenMeasure>, isLeftOut: (field: Field) => boolean): Issue[] {
  const { role = 'additive', weight } = measure;
  // Of a role that is none nobody can tell what goes with it.
  if (measure.role === undefined && !isLeftOut('role')) return [];
  const issues: Issue[] = [];
  const fields = foreign[role].filter((field) => measure[field] !== undefined);
  if (fields.length > 0) issues.push(problem([], notOfRole, { role, fields }));
  if (role === 'multiplier' && isLeftOut('payout')) issues.push(problem(['payout'], multiplierPayout));
  if (role !== 'additive') return issues;
  if (weight === 0) issues.push(problem(['weight'], weightZero));
  if ((['weight', 'amount', 'commission'] as const).every(isLeftOut)) issues.push(problem([], paysUnsaid));
  for (const pair of [
    ['weight', 'amount'],
    ['amount', 'commission'],
    ['payout', 'commission'],
  ] as const) {
    if (pair.every((field) => measure[field] !== undefined))
      issues.push(problem([], notTogether, { fields: pair }));
  }
  return issues;
}
