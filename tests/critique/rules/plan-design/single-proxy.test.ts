import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { findingOf, revenuePlan, split, ssiPlan } from '../../support';

const rule = 'plan-design/single-proxy';

const of = (plan: IncentivePlanInput, ...goals: string[]): IncentivePlanInput => ({ ...plan, goals });

describe(rule, () => {
  it.each([
    ['a score alone, no goal declared', ssiPlan, 'fail', 1, ['/measures/0']],
    [
      'leads for revenue',
      of({ ...split('leads', 1, 'x'), measures: [{ metric: 'leads', weight: 1, target: 9 }] }, 'revenue'),
      'fail',
      1,
      ['/measures/0'],
    ],
    [
      'a second goal hangs on one score',
      of(split('revenue', 0.6, 'linkedin-ssi'), 'revenue', 'retention'),
      'fail',
      0.4,
      ['/measures/1'],
    ],
    ['beside the goal', of(split('revenue', 0.6, 'linkedin-ssi'), 'revenue'), 'pass', 0, []],
    ['beside a result, no goal declared', split('revenue', 0.6, 'linkedin-ssi'), 'pass', 0, []],
    ['two stand-ins', split('invitations-sent', 0.5, 'linkedin-ssi'), 'pass', 0, []],
    ['goals only', revenuePlan, 'not-applicable', 0, []],
  ] as const)('%s', (_, plan, outcome, payAtStake, targets) => {
    const finding = findingOf(rule, plan);
    expect(finding).toMatchObject({ outcome, payAtStake, targets });
  });

  it('is theory, moderate at most, and says what it pulls against', () => {
    const finding = findingOf(rule, of(ssiPlan, 'revenue'));
    expect(finding).toMatchObject({ basis: 'theory', impact: 'moderate' });
    expect(finding.message.text).toMatch(/stands in for “Revenue”.*pulls against the advice/);
  });
});
