import type { Facts, Lever } from '../../../../src/model/facts';
import { paidOn } from '../../on-facts';
import { split } from '../../support';
import { testRule } from '../../test-rule';

const can = (levers: Lever[], more: Facts = {}): { facts: Facts } => ({ facts: { levers, ...more } });
const stepped = {
  payout: [
    { attainment: 0.5, payout: 0 },
    { attainment: 1, payout: 1 },
  ],
};

testRule('artificial-behaviour/levers', {
  fails: [
    {
      name: 'what nobody wants, brought into being',
      plan: paidOn(can(['supply'])),
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { levers: ['supply'], others: null },
      says: ['“A”', 'making more of it than anybody wants', 'all of the pay', 'Larkin 2014'],
      saysInFrench: ['en multipliant ce que l’on compte', 'toute la prime'],
    },
    {
      name: 'half of the pay on what customers do not need, and a little on what they do',
      plan: paidOn({ weight: 0.4, ...can([]) }, { weight: 0.6, ...can(['price', 'need']) }),
      impact: 'serious',
      payAtStake: 0.6,
      targets: ['/measures/1'],
      says: 'by giving away price or terms or selling what is not needed',
    },
    {
      name: 'less than half: one step less than arithmetic',
      plan: paidOn({ weight: 0.49, ...can(['supply']) }, { weight: 0.51, ...can([]) }),
      impact: 'moderate',
      payAtStake: 0.49,
    },
    {
      name: 'less than a fifth',
      plan: paidOn({ weight: 0.19, ...can(['supply']) }, { weight: 0.81, ...can([]) }),
      impact: 'minor',
    },
    { name: 'easy cases in a rate', plan: paidOn({ nature: 'rate', ...can(['cases']) }), impact: 'serious' },
    {
      name: 'a rating with cases left out',
      plan: paidOn({ nature: 'rating', ...can(['base']) }),
      impact: 'serious',
    },
    {
      name: 'easy cases that may turn out bad',
      plan: paidOn(can(['cases'], { reversible: true })),
      impact: 'serious',
    },
    {
      name: 'dates and prices, on a curve that bends',
      plan: paidOn({ ...can(['date', 'price']), measure: stepped }),
      impact: 'serious',
    },
    {
      name: 'dates and prices, up to a cap',
      plan: paidOn({ ...can(['date', 'price']), measure: { cap: 2 } }),
      impact: 'serious',
    },
    {
      name: 'dates that participants enter and nobody checks one by one',
      plan: paidOn({
        ...can(['date'], { enteredBy: 'participant', checked: 'sample' }),
        measure: { threshold: 0.5 },
      }),
      impact: 'serious',
    },
    {
      name: 'the same of what holds at a moment, on a straight line',
      plan: paidOn({ nature: 'state', ...can(['date'], { enteredBy: 'participant', checked: 'none' }) }),
      impact: 'serious',
    },
    {
      name: 'checks that nobody has stated, as unknown',
      message: 'mild-fail',
      plan: paidOn({ ...can(['date'], { enteredBy: 'participant' }), measure: stepped }),
      impact: 'moderate',
    },
    {
      name: 'easy cases in a count: moderate at most',
      message: 'mild-fail',
      plan: paidOn(can(['cases'])),
      impact: 'moderate',
      payAtStake: 1,
      says: 'It says what the plan invites, not what anybody did.',
    },
    {
      name: 'easy cases that are paid back where they turn out bad',
      message: 'mild-fail',
      plan: paidOn({ ...can(['cases'], { reversible: true }), measure: { clawback: true } }),
      impact: 'moderate',
    },
    {
      name: 'dates on one straight line',
      message: 'mild-fail',
      plan: paidOn({ ...can(['date', 'price']), measure: { payout: { rates: [{ from: 0, rate: 1 }] } } }),
      impact: 'moderate',
    },
    {
      name: 'a little that can be raised outright beside much that can be raised somehow',
      message: 'mild-fail',
      plan: paidOn({ weight: 0.1, ...can(['supply']) }, { weight: 0.9, ...can(['price']) }),
      impact: 'moderate',
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
      values: { levers: ['price'], others: [{ en: 'A' }] },
      says: 'So can “A”.',
    },
    {
      name: 'whatever else is unknown',
      plan: paidOn({ weight: 0.5, ...can(['need']) }, { weight: 0.5 }),
      payAtStake: 0.5,
      targets: ['/measures/0'],
    },
  ],
  passes: [
    { name: 'what cannot be raised otherwise', plan: paidOn(can([])), payAtStake: 0, targets: [] },
    { name: 'several of these', plan: paidOn({ weight: 0.5, ...can([]) }, { weight: 0.5, ...can([]) }) },
  ],
  cannotTell: [
    {
      name: 'a metric of which nothing is known',
      message: 'cannot-tell',
      plan: split('retention', 0.3, 'revenue'),
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
      need: { reason: 'missing-field', detail: 'need/levers' },
    },
    {
      name: 'one of two',
      message: 'cannot-tell',
      plan: paidOn({ weight: 0.8, ...can([]) }, { weight: 0.2, facts: { enteredBy: 'independent' } }),
      payAtStake: 0.2,
      targets: ['/measures/1'],
      need: { reason: 'missing-field', values: { metric: [{ en: 'B' }] } },
    },
  ],
});
