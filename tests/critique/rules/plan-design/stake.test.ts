import type { IncentivePlanInput } from '../../../../src/model/plan';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

const beside = (basePay: number, targetIncentive = 500): IncentivePlanInput => ({
  ...revenuePlan,
  basePay,
  targetIncentive,
});

testRule('plan-design/stake', {
  fails: [
    {
      name: 'a twenty-fifth of all pay: moderate at most',
      plan: beside(12_000),
      impact: 'moderate',
      payAtStake: 1,
      targets: ['/measures/0'],
      figures: { 'share-of-all-pay': { value: 0.04, threshold: { value: 0.05, origin: 'default' } } },
      says: ['4% of all pay', 'Gneezy & Rustichini 2000'],
      saysInFrench: '4\u202f% de toute la rémunération',
    },
    { name: 'a hair less than a twentieth', plan: beside(9510), impact: 'moderate', says: '4.995%' },
  ],
  passes: [
    {
      name: 'a twentieth',
      plan: beside(9500),
      payAtStake: 0,
      targets: [],
      figures: { 'share-of-all-pay': 0.05 },
    },
    { name: 'no fixed pay at all', plan: beside(0), figures: { 'share-of-all-pay': 1 } },
    {
      name: 'a commission, without a budget',
      plan: {
        name: 'Commission',
        period: 'month',
        basePay: 2000,
        currency: 'EUR',
        measures: [{ metric: 'revenue', target: 40_000, commission: { rates: [{ from: 0, rate: 0.05 }] } }],
      },
      figures: { 'share-of-all-pay': 0.5 },
    },
  ],
  cannotTell: [
    {
      name: 'nobody says what fixed pay is',
      message: 'cannot-tell',
      plan: { ...revenuePlan, targetIncentive: 500 },
      payAtStake: 1,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/base-pay' },
    },
    {
      name: 'nobody says what the plan pays',
      message: 'cannot-tell',
      plan: { ...revenuePlan, basePay: 9000 },
    },
  ],
});
