import type { Lever } from '../../../../src/model/facts';
import type { PerformanceMeasure } from '../../../../src/model/plan';
import { paidOn } from '../../on-facts';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

/** Once as much beyond target as below it, `times` over. */
const accelerator = (times: number): Partial<PerformanceMeasure> => ({
  payout: {
    rates: [
      { from: 0, rate: 1 },
      { from: 1, rate: times },
    ],
  },
});
const steep = (times: number, levers?: Lever[], weight = 1) => ({
  weight,
  ...(levers === undefined ? {} : { facts: { levers } }),
  measure: accelerator(times),
});

testRule('plan-design/steepness', {
  fails: [
    {
      name: 'four times as much beyond target, and a say over the price',
      plan: paidOn(steep(4, ['price'])),
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { cut: 0.75, limit: 0.5 },
      figures: { 'break-even-cut': 0.75 },
      says: ['75% of a sale', 'Larkin 2014'],
      saysInFrench: '75\u202f% d’une vente',
    },
    {
      name: 'the same with a say over the date, whatever else is unknown',
      plan: paidOn(steep(4, ['date'], 0.4), {
        weight: 0.6,
        measure: {
          target: null,
          payout: [
            { value: 5, payout: 0 },
            { value: 10, payout: 1 },
          ],
        },
      }),
      impact: 'moderate',
      payAtStake: 0.4,
      targets: ['/measures/0'],
    },
    {
      name: 'a commission by value, without a quota',
      plan: {
        ...paidOn({ facts: { levers: ['price'] } }),
        targetIncentive: 500,
        currency: 'EUR',
        measures: [
          {
            metric: 'a',
            weight: 1,
            commission: {
              tiersBy: 'value',
              rates: [
                { from: 0, rate: 0.02 },
                { from: 1000, rate: 0.08 },
              ],
            },
          },
        ],
      },
      values: { cut: 0.75 },
    },
    {
      name: 'two such curves',
      plan: paidOn(steep(4, ['price'], 0.4), steep(3, ['date'], 0.6)),
      payAtStake: 1,
      says: 'The limit is passed by “A”, too.',
    },
  ],
  passes: [
    {
      name: 'one straight line, whatever is unknown',
      plan: revenuePlan,
      payAtStake: 0,
      targets: [],
      values: { cut: 0 },
      figures: { 'break-even-cut': 0 },
    },
    { name: 'twice as much beyond target', plan: paidOn(steep(2, ['price'])), values: { cut: 0.5 } },
    {
      name: 'what is flat below the threshold, and steep above the cap',
      plan: paidOn({
        facts: { levers: ['price'] },
        measure: {
          threshold: 0.5,
          cap: 1.2,
          payout: {
            rates: [
              { from: 0, rate: 0.1 },
              { from: 0.5, rate: 1 },
              { from: 2, rate: 9 },
            ],
          },
        },
      }),
      values: { cut: 0 },
    },
    {
      name: 'a steep curve where nobody can move price or date: shown, not judged',
      message: 'no-lever',
      plan: paidOn(steep(4, ['cases'])),
      payAtStake: 0,
      values: { cut: 0.75 },
      says: 'not held against the plan',
    },
  ],
  cannotTell: [
    {
      name: 'a steep curve of which it is not known who can move what',
      message: 'cannot-tell',
      plan: paidOn(steep(4)),
      payAtStake: 1,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/levers' },
      figures: { 'break-even-cut': 0.75 },
    },
    {
      name: 'a curve in units of the metric, without a target',
      message: 'no-target',
      plan: paidOn(
        {
          weight: 0.5,
          measure: {
            target: null,
            payout: [
              { value: 5, payout: 0 },
              { value: 10, payout: 1 },
            ],
          },
        },
        { weight: 0.5 },
      ),
      payAtStake: 0.5,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/target' },
    },
  ],
  notApplicable: [
    { name: 'jumps alone', plan: paidOn({ measure: { payout: 'all-or-nothing' } }) },
    { name: 'steps', plan: paidOn({ measure: { payout: { steps: [{ attainment: 1, payout: 1 }] } } }) },
  ],
});
