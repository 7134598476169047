import type { IncentivePlanInput } from '../../../../src/model/plan';
import { testRule } from '../../test-rule';

const metrics = ['revenue', 'leads', 'meetings', 'conversions', 'retention'];

function planOf(...weights: number[]): IncentivePlanInput {
  return {
    name: 'Count',
    period: 'quarter',
    measures: weights.map((weight, at) => ({ metric: metrics[at] ?? '', weight, target: 10 })),
  };
}

const counted = (value: number) => ({ measures: { value, threshold: { value: 3, origin: 'practice' } } });

testRule('plan-design/measure-count', {
  fails: [
    {
      name: 'four measures, for the lightest',
      plan: planOf(0.1, 0.4, 0.3, 0.2),
      payAtStake: 0.1,
      targets: ['/measures/0'],
      figures: counted(4),
    },
    {
      name: 'five measures, for the two lightest',
      plan: planOf(0.1, 0.3, 0.15, 0.25, 0.2),
      payAtStake: 0.25,
      targets: ['/measures/0', '/measures/2'],
      figures: counted(5),
    },
    {
      name: 'four equal measures, for the last',
      plan: planOf(0.25, 0.25, 0.25, 0.25),
      payAtStake: 0.25,
      targets: ['/measures/3'],
      figures: counted(4),
    },
    {
      name: 'five equal measures: moderate at most, and whose guideline that is',
      plan: planOf(0.2, 0.2, 0.2, 0.2, 0.2),
      impact: 'moderate',
      says: ['Alexander Group', 'not a hard rule'],
    },
  ],
  passes: [
    { name: 'one measure', plan: planOf(1), payAtStake: 0, targets: [], figures: counted(1) },
    { name: 'three measures', plan: planOf(0.4, 0.3, 0.3), payAtStake: 0, targets: [], figures: counted(3) },
  ],
  cannotTell: [],
});
