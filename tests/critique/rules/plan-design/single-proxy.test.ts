import type { IncentivePlanInput } from '../../../../src/model/plan';
import { revenuePlan, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const of = (plan: IncentivePlanInput, ...goals: string[]): IncentivePlanInput => ({ ...plan, goals });

testRule('plan-design/single-proxy', {
  fails: [
    { name: 'a score alone, no goal declared', plan: ssiPlan, payAtStake: 1, targets: ['/measures/0'] },
    {
      name: 'leads for revenue',
      plan: of({ ...ssiPlan, measures: [{ metric: 'leads', weight: 1, target: 9 }] }, 'revenue'),
      payAtStake: 1,
      targets: ['/measures/0'],
    },
    {
      name: 'a second goal hangs on one score',
      plan: of(split('revenue', 0.6, 'linkedin-ssi'), 'revenue', 'retention'),
      payAtStake: 0.4,
      targets: ['/measures/1'],
    },
    {
      name: 'is theory, moderate at most, and says what it pulls against',
      plan: of(ssiPlan, 'revenue'),
      basis: 'theory',
      impact: 'moderate',
      says: /stands in for “Revenue”.*pulls against the advice/,
    },
  ],
  passes: [
    {
      name: 'a score beside the goal',
      plan: of(split('revenue', 0.6, 'linkedin-ssi'), 'revenue'),
      payAtStake: 0,
      targets: [],
    },
    {
      name: 'a score beside a result, no goal declared',
      plan: split('revenue', 0.6, 'linkedin-ssi'),
      payAtStake: 0,
      targets: [],
    },
    {
      name: 'two stand-ins',
      plan: split('invitations-sent', 0.5, 'linkedin-ssi'),
      payAtStake: 0,
      targets: [],
    },
  ],
  cannotTell: [],
  notApplicable: [{ name: 'goals only', plan: revenuePlan, payAtStake: 0, targets: [] }],
});
