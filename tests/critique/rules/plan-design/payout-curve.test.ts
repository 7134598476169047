import type { IncentivePlanInput, PerformanceMeasure } from '../../../../src/model/plan';
import { testRule } from '../../test-rule';

/** A plan that pays on X, and on revenue if X is not all. */
function plan(terms: Partial<PerformanceMeasure>, better: 'higher' | 'lower' = 'higher'): IncentivePlanInput {
  const rest = 1 - (terms.weight ?? 1);
  return {
    name: 'Curve',
    period: 'quarter',
    metrics: [
      {
        id: 'x',
        label: { en: 'X' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        better,
      },
    ],
    measures: [
      { metric: 'x', weight: 1, target: 100, ...terms },
      ...(rest > 0 ? [{ metric: 'revenue', weight: rest, target: 100 }] : []),
    ],
  };
}

/** A payout through points of attainment and pay. */
const curve = (...points: [number, number][]) => ({
  payout: points.map(([attainment, payout]) => ({ attainment, payout })),
});

/** The largest jump as a share of the pay; no stretch of the curve pays nothing more. */
const jumps = (share: number) => ({
  figures: { 'largest-jump': share },
  values: { idleFrom: null, falls: null },
});

/** From one attainment to another nothing more is paid; no jump is too high. */
const flat = (from: number, to: number) => ({
  payAtStake: 1,
  impact: 'moderate' as const,
  values: { idleFrom: [from], idleTo: [to], jumps: null, falls: null },
});

/** Neither has a target, so that no point in the metric's units has a place. */
const inUnits = [
  { value: 50, payout: 0.5 },
  { value: 100, payout: 1 },
];
const open = { metric: 'x', weight: 0.3, target: null, payout: inUnits };
const heavier = { metric: 'revenue', weight: 0.7, target: null, payout: inUnits };

testRule('plan-design/payout-curve', {
  fails: [
    { name: 'a high threshold', plan: plan({ threshold: 0.5 }), ...jumps(0.5) },
    { name: 'all or nothing', plan: plan({ payout: 'all-or-nothing' }), ...jumps(1) },
    { name: 'a jump on the way', plan: plan(curve([0, 0], [1, 0.7], [1, 1], [1.2, 1.2])), ...jumps(0.3) },
    { name: 'a curve that starts high', plan: plan(curve([0.8, 0.6], [1, 1])), ...jumps(0.6) },
    {
      name: 'a threshold on a curve',
      plan: plan({ ...curve([0, 0], [1, 1]), threshold: 0.7 }),
      ...jumps(0.7),
    },
    {
      name: 'a flat stretch pays nothing more',
      plan: plan(curve([0, 0], [0.8, 0.8], [0.9, 0.8], [1, 1])),
      ...flat(0.8, 0.9),
    },
    {
      name: 'a flat stretch that the threshold cuts pays nothing more',
      plan: plan({ ...curve([0, 0], [0.1, 0.1], [0.9, 0.1], [1, 1]), threshold: 0.5 }),
      ...flat(0.5, 0.9),
    },
    {
      name: 'a curve that falls, which is serious',
      plan: { ...plan(curve([0, 0], [1, 1], [1.01, 0])), targetIncentive: 4000, currency: 'USD' },
      payAtStake: 1,
      impact: 'serious',
      basis: 'arithmetic',
      figures: { 'largest-jump': 0, 'largest-fall': 1 },
      says: ['More of “X” loses pay: $4,000 between 100% and 101% of target.'],
      saysInFrench: [/fait perdre de la prime\s: 4\s000\s\$ entre 100\s% et 101\s% de l’objectif\./],
    },
    {
      name: 'a curve that falls, without money',
      plan: plan(curve([0, 0], [1, 1], [1.2, 1.2], [1.2, 1.1], [2, 1.2])),
      impact: 'serious',
      says: 'More of “X” loses pay: 10% of the pay at target at 120% of target.',
    },
    {
      name: 'a light curve that falls weighs as little as it holds',
      plan: plan({ ...curve([0, 0], [1, 1], [2, 0.5]), weight: 0.1 }),
      payAtStake: 0.1,
      impact: 'moderate',
      basis: 'arithmetic',
    },
    {
      name: 'a cliff borrows no weight from a light curve that falls',
      plan: {
        ...plan({ payout: 'all-or-nothing', weight: 0.9 }),
        measures: [
          { metric: 'x', weight: 0.9, target: 100, payout: 'all-or-nothing' },
          { metric: 'revenue', weight: 0.1, target: 100, ...curve([0, 0], [1, 1], [2, 0.5]) },
        ],
      },
      payAtStake: 1,
      impact: 'moderate',
      basis: 'practice',
      says: [/^“X” makes the pay jump by 90%/, 'The same kind of fault: “Revenue”.'],
    },
    {
      name: 'every jump above the limit, the largest first',
      plan: plan(
        curve(
          [0, 0],
          [0.7, 0.0933],
          [0.7, 0.52],
          [1, 0.6],
          [1, 1],
          [1.2, 1.0667],
          [1.2, 1.9733],
          [1.5, 2],
          [1.5, 2.1],
        ),
      ),
      values: { jumpsAt: [1.2, 0.7, 1] },
      says: 'by 91% of the pay at target at 120% of target, by 43% at 70% and by 40% at 100%; this project’s limit is 20%.',
    },
    {
      name: 'every stretch that pays nothing more, the longest first',
      plan: plan(curve([0, 0], [0.5, 0.5], [0.6, 0.5], [1, 0.9], [1.3, 0.9], [2, 2])),
      says: 'More of “X” pays nothing more between 100% and 130% and between 50% and 60% of target.',
    },
    {
      name: 'a threshold is an attainment where lower is better, too',
      plan: plan({ threshold: 0.5 }, 'lower'),
      values: { jumpsAt: [0.5], jumps: [0.5] },
    },
    {
      name: 'leads with the largest jump and stakes the measures at fault',
      plan: plan({ payout: 'all-or-nothing', weight: 0.3 }),
      payAtStake: 0.3,
      targets: ['/measures/0'],
      says: [/^“X” makes the pay jump by 30% of the pay at target at 100% of target;/, 'Advice conflicts'],
    },
  ],
  passes: [
    { name: 'linear', plan: plan({}), ...jumps(0) },
    { name: 'linear and capped', plan: plan({ cap: 1.5 }), ...jumps(0) },
    { name: 'linear, without a target', plan: plan({ target: null }) },
    { name: 'a low threshold', plan: plan({ threshold: 0.2 }), ...jumps(0.2) },
    {
      name: 'a high threshold on a light measure',
      plan: plan({ threshold: 0.5, weight: 0.4 }),
      ...jumps(0.2),
    },
    {
      name: 'all or nothing on a fifth',
      plan: plan({ payout: 'all-or-nothing', weight: 0.2 }),
      ...jumps(0.2),
    },
    { name: 'from zero at the threshold', plan: plan(curve([0.5, 0], [1, 1], [1.5, 3])), ...jumps(0) },
    { name: 'zero up to half', plan: plan(curve([0, 0], [0.5, 0], [1, 1])), ...jumps(0) },
    { name: 'an amount for coming', plan: plan(curve([0, 0.3], [1, 1])), ...jumps(0) },
    {
      name: 'a jump cut by the cap',
      plan: plan({ ...curve([0, 0], [1, 0.9], [1, 2]), cap: 1 }),
      ...jumps(0.1),
    },
    { name: 'a flat end', plan: plan(curve([0, 0], [1, 1], [1.5, 1])), ...jumps(0) },
    { name: 'points repeated', plan: plan(curve([0, 0], [0.5, 0.5], [0.5, 0.5], [1, 1])), ...jumps(0) },
  ],
  cannotTell: [
    {
      name: 'points in units that no target places',
      plan: plan({ target: null, payout: inUnits }),
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'all measures without a target, of which the heaviest is named',
      plan: { ...plan({}), measures: [open, heavier] },
      message: 'cannot-tell',
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
      says: '“Revenue”',
    },
    {
      name: 'all measures without a target, the heaviest first',
      plan: { ...plan({}), measures: [heavier, open] },
      message: 'cannot-tell',
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
      says: '“Revenue”',
    },
  ],
});
