import type { PerformanceMeasure } from '../../../../src/model/plan';
import { paidOn } from '../../on-facts';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

const against = (reference: PerformanceMeasure['reference'], weight = 1) => ({
  weight,
  measure: { reference },
});

testRule('plan-design/reference', {
  fails: [
    {
      name: 'colleagues one works with',
      plan: paidOn(against('colleagues')),
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      says: ['“A”', 'Lazear 1989', 'Bandiera, Barankay & Rasul 2005'],
    },
    {
      name: 'colleagues, whatever else is unknown',
      plan: paidOn(against('colleagues', 0.3), { weight: 0.7, measure: { target: 'own' } }),
      impact: 'moderate',
      payAtStake: 0.3,
      targets: ['/measures/0'],
    },
    {
      name: 'one’s own past, though its target is a number: moderate at most',
      message: 'mild-fail',
      plan: paidOn(against('own-past')),
      impact: 'moderate',
      payAtStake: 1,
      says: 'Weitzman 1980',
    },
    {
      name: 'a little against colleagues and much against one’s own past',
      message: 'mild-fail',
      plan: paidOn(against('colleagues', 0.1), against('own-past', 0.9)),
      impact: 'moderate',
      payAtStake: 1,
      says: '“B” and “A”',
    },
  ],
  passes: [
    { name: 'a target that is a number', plan: revenuePlan, payAtStake: 0, targets: [] },
    { name: 'units that one cannot affect', plan: paidOn(against('others')) },
    { name: 'own quotas that are fixed', plan: paidOn({ measure: { target: 'own', reference: 'fixed' } }) },
    {
      name: 'a rate for each unit',
      plan: {
        name: 'Commission',
        period: 'month',
        targetIncentive: 500,
        currency: 'EUR',
        measures: [
          {
            metric: 'revenue',
            commission: { tiersBy: 'value', rates: [{ from: 0, rate: 0.05 }] },
            weight: 1,
          },
        ],
      },
    },
  ],
  cannotTell: [
    {
      name: 'each one’s own quota',
      message: 'cannot-tell',
      plan: paidOn({ weight: 0.6, measure: { target: 'own' } }, { weight: 0.4 }),
      payAtStake: 0.6,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/reference' },
    },
    {
      name: 'a target that is not set yet',
      message: 'cannot-tell',
      plan: paidOn({ measure: { target: null } }),
      payAtStake: 1,
    },
  ],
});
