import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../src/model/audit-options';
import type { PlanDataInput } from '../../src/model/plan-data';
import type { RuleId } from '../../src/model/report';
import { associatedTeam, findingOf, ssiPlan } from './support';

const moves = (count: number, step: number) =>
  Array.from({ length: count }, () => ({
    metric: 'linkedin-ssi',
    before: 60,
    after: 60 + step,
    outcomeChanged: 'none' as const,
  }));

/** Rules whose limit is the caller's least validity, and data in which they come to a figure. */
const rules: [RuleId, PlanDataInput][] = [
  ['outcome-divergence/validity', { observations: associatedTeam(14, 12, 0.4, 7) }],
  ['outcome-divergence/before-after', { observations: associatedTeam(14, 12, 0.4, 7) }],
  ['outcome-divergence/before-after', { cases: [...moves(6, 20), ...moves(6, -20)] }],
];

/** Where the limits of a finding that rest on the least validity come from. */
function originsOf(rule: RuleId, data: PlanDataInput, minimumValidity?: number) {
  const options = minimumValidity === undefined ? {} : { minimumValidity };
  const limits = findingOf(rule, ssiPlan, data, options).evidence.flatMap(({ threshold }) => threshold ?? []);
  expect(limits.length).toBeGreaterThan(0);
  return new Set(limits.map(({ origin }) => origin));
}

describe.each(rules)('the limit of %s', (rule, data) => {
  test('is ours unless the caller sets another', () => {
    expect(originsOf(rule, data)).toEqual(new Set(['default']));
    expect(originsOf(rule, data, defaultOptions.minimumValidity)).toEqual(new Set(['default']));
  });

  test('is the caller’s where it is set', () => {
    expect(originsOf(rule, data, 0.2)).toEqual(new Set(['caller']));
  });
});
