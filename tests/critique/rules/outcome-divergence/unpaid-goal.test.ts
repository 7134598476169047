import type { IncentivePlanInput } from '../../../../src/model/plan';
import { split } from '../../support';
import { testRule } from '../../test-rule';

const wanting = (plan: IncentivePlanInput, ...goals: string[]): IncentivePlanInput => ({ ...plan, goals });
const guarded = (role: 'gate' | 'multiplier'): IncentivePlanInput => {
  const plan = split('revenue', 1, '');
  const guard =
    role === 'gate'
      ? ({ metric: 'retention', role, target: 0.9 } as const)
      : ({
          metric: 'retention',
          role,
          target: 0.9,
          payout: [
            { attainment: 0.9, payout: 0.8 },
            { attainment: 1, payout: 1 },
          ],
        } as const);
  return wanting({ ...plan, measures: [...plan.measures, guard] }, 'revenue', 'retention');
};

testRule('outcome-divergence/unpaid-goal', {
  fails: [
    {
      name: 'one of two goals is paid, beside a score',
      plan: wanting(split('linkedin-ssi', 0.6, 'revenue'), 'revenue', 'retention'),
      impact: 'serious',
      payAtStake: 0.6,
      targets: ['/measures/0'],
      values: { share: 0.6 },
      says: ['“Customer retention”', '“Revenue”', '60% of the pay rides on what is no goal', 'Kerr 1975'],
      saysInFrench: '60\u202f% de la prime',
    },
    {
      name: 'less than half of the pay off the goals',
      plan: wanting(split('linkedin-ssi', 0.3, 'revenue'), 'revenue', 'retention'),
      impact: 'moderate',
      payAtStake: 0.3,
    },
    {
      name: 'all of the pay on the other goals',
      plan: wanting(split('meetings', 0.5, 'revenue'), 'revenue', 'meetings', 'retention'),
      impact: 'minor',
      payAtStake: 0,
      targets: ['/measures/0', '/measures/1'],
      says: 'Nothing rides on what is no goal',
    },
  ],
  passes: [
    {
      name: 'every goal is paid',
      plan: wanting(split('retention', 0.5, 'revenue'), 'revenue', 'retention'),
      payAtStake: 0,
      targets: [],
    },
    { name: 'a goal held by a gate', plan: guarded('gate') },
    { name: 'a goal held by a multiplier', plan: guarded('multiplier') },
    {
      name: 'a goal that an index holds',
      plan: wanting(
        split('linkedin-ssi', 0.5, 'revenue'),
        'revenue',
        'linkedin-ssi/relationships/acceptance-rate',
      ),
    },
  ],
  cannotTell: [],
  notApplicable: [
    { name: 'goals that nobody declared', plan: split('linkedin-ssi', 0.5, 'revenue') },
    { name: 'no goal is paid at all', plan: wanting(split('linkedin-ssi', 1, ''), 'revenue', 'retention') },
  ],
});
