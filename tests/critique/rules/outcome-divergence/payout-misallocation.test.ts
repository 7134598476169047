import { describe, expect, it } from 'vitest';
import { replayPayouts } from '../../../../src/critique/replay-payouts';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../../src/model/plan';
import { figure, findingOf, normals, revenuePlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'outcome-divergence/payout-misallocation';
const byScore: IncentivePlanInput = {
  name: 'Score',
  period: 'month',
  goals: ['revenue'],
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 50 }],
};

/** The plan by score on other terms. */
const onTerms = (terms: Partial<PerformanceMeasure>): IncentivePlanInput => ({
  ...byScore,
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 50, ...terms }],
});

/** A plan that pays on revenue itself. */
const onRevenue = (payout: 'linear' | 'all-or-nothing'): IncentivePlanInput => ({
  ...revenuePlan,
  period: 'month',
  measures: [{ metric: 'revenue', weight: 1, target: 100, payout }],
});

/** Lasting differences between people in score and in revenue. */
function people(score: (p: number) => number, revenue: (p: number) => number) {
  return team(20, 12, { 'linkedin-ssi': score, revenue });
}

/** Everybody has the same score. */
const alike = (revenue: (p: number) => number) => people(() => 50, revenue);

/** Those who have more of the score bring less. */
const reversed = people(
  (p) => 20 + 3 * p,
  (p) => 200 - 9 * p,
);

/** People whose revenue differs for good. */
const lasting = (): ReturnType<typeof people> => {
  const draw = normals(2);
  const strength = Array.from({ length: 20 }, () => 100 + 30 * draw());
  return alike((p) => Math.max(10, strength[p] ?? 0));
};

/** Everybody’s revenue moves at random. */
const moving = (): ReturnType<typeof people> => {
  const draw = normals(7);
  return alike(() => 100 + 10 * draw());
};

const monthly = team(8, 6, { 'linkedin-ssi': (p, t) => 40 + p + t, revenue: (p, t) => 10 + p * t });

/** Two people bring nearly everything in a month, as much as figures may be. */
const huge = team(20, 8, {
  'linkedin-ssi': (p, t) => 40 + ((p * 7 + t * 3) % 11),
  revenue: (p, t) => (p < 2 && t === 0 ? 1e15 : 100),
});

testRule(rule, {
  fails: [
    {
      // Paid three times 50 and 15 times 10 of 300; earned alike by three others: 120 of 300 go to the wrong three.
      name: 'eighteen people, paid by score, half of the revenue with three of them',
      plan: byScore,
      data: {
        observations: team(18, 1, {
          'linkedin-ssi': (p) => (p < 3 ? 50 : 10),
          revenue: (p) => (p >= 3 && p < 6 ? 50 : 10),
        }),
      },
      figures: { misallocated: 0.4, 'misallocated-by-equal-pay': 0.5 - 1 / 6 },
      payAtStake: 0.4,
    },
    {
      name: 'a plan that pays those who do not bring the results',
      plan: byScore,
      data: { observations: reversed },
    },
  ],
  passes: [
    {
      name: 'pay on revenue itself, in proportion to the results',
      plan: onRevenue('linear'),
      data: { observations: lasting() },
    },
    {
      name: 'pay on revenue itself, all or nothing: steeper than the results, but for the right people',
      plan: onRevenue('all-or-nothing'),
      data: { observations: lasting() },
    },
    {
      name: 'pay in exact proportion to the results misplaces nothing',
      plan: { ...revenuePlan, period: 'month' },
      data: { observations: moving() },
      payAtStake: 0,
      figures: { misallocated: 0 },
    },
    {
      name: 'months, put together into the quarters the plan pays for',
      plan: { ...byScore, period: 'quarter' },
      data: {
        observations: monthly.map((row) => ({ ...row, period: `2026-0${Number(row.period) + 1}` })),
      },
      values: { periods: 2 },
    },
  ],
  cannotTell: [
    {
      name: 'quotas of their own: who has a larger one is paid alike for more',
      plan: { ...revenuePlan, measures: [{ metric: 'revenue', weight: 1, target: 'own' }] },
      data: {
        observations: team(12, 4, { revenue: (p) => 10 * (p + 1) }).map((row, at) => ({
          ...row,
          targets: { revenue: 10 * (Math.floor(at / 4) + 1) },
        })),
      },
      message: 'other-yardstick',
      need: 'missing-field',
    },
    {
      name: 'a target that everybody reaches together',
      plan: { ...revenuePlan, measures: [{ metric: 'revenue', weight: 1, target: 100, level: 'company' }] },
      data: { observations: team(12, 4, { revenue: (p) => 10 * (p + 1) }) },
      message: 'other-yardstick',
      need: 'missing-field',
    },
    {
      // Equal pay would misplace 1/2 − 1/6 of the money: the share of the one less that of one in six.
      name: 'six people, half of the revenue with one of them, of whom the figures would tell',
      plan: byScore,
      data: {
        observations: team(6, 1, {
          'linkedin-ssi': (p) => (p === 0 ? 50 : 10),
          revenue: (p) => (p === 1 ? 50 : 10),
        }),
      },
      message: 'cannot-tell',
      figures: {
        misallocated: null,
        'misallocated-by-equal-pay': null,
        difference: { value: null, interval: null },
        shrinkage: null,
      },
      values: { misallocated: null, equal: null, factor: null, narrowed: null },
      payAtStake: 0.2,
      says: 'the figures would tell of one or two people and are withheld',
    },
    {
      name: 'a cell as large as figures may be',
      plan: byScore,
      data: { observations: huge },
      message: 'cannot-tell',
    },
    {
      name: 'a target that is not set',
      plan: onTerms({ target: null }),
      data: { observations: alike(() => 5) },
      message: 'no-replay',
      need: 'missing-field',
    },
    {
      name: 'results that are all zero',
      plan: byScore,
      data: { observations: alike(() => 0) },
      message: 'no-replay',
      need: 'no-variance',
    },
    {
      name: 'nothing paid',
      plan: onTerms({ target: 90, threshold: 0.9 }),
      data: { observations: alike((p) => p + 1) },
      message: 'no-replay',
      need: 'no-variance',
    },
    {
      name: 'a negative total',
      plan: byScore,
      data: { observations: alike((p) => p - 1) },
      message: 'no-replay',
      need: 'no-variance',
    },
    {
      name: 'five participants',
      plan: byScore,
      data: { observations: team(5, 12, { 'linkedin-ssi': () => 50, revenue: (p) => p + 1 }) },
      message: 'no-replay',
      need: 'too-few-participants',
    },
    {
      name: 'no goal in the data',
      plan: byScore,
      data: { observations: team(9, 12, { 'linkedin-ssi': (p) => 50 + p }) },
      message: 'no-replay',
      need: 'missing-field',
    },
    {
      name: 'less is better, and a value of 0 would be paid without end: a cap is asked for',
      plan: {
        ...byScore,
        metrics: [
          {
            id: 'delay',
            label: { en: 'Days to reply' },
            captures: 'attention',
            nature: 'rate',
            producedBy: 'participant',
            automatable: false,
            licence: 'free',
            better: 'lower',
          },
        ],
        measures: [{ metric: 'delay', weight: 1, target: 2 }],
      },
      data: { observations: team(9, 4, { delay: (p) => p, revenue: (p) => 10 + p }) },
      message: 'no-replay',
      need: { reason: 'missing-field', detail: 'need/cap' },
    },
  ],
});

describe(rule, () => {
  it('stakes the share that goes to the wrong people', () => {
    const finding = findingOf(rule, byScore, { observations: reversed });
    expect(finding.payAtStake).toBe(figure(finding, 'misallocated').value);
  });

  it('replays a cell as large as figures may be', () => {
    // Two of 20 bring nearly all of it: of so few nothing is told.
    expect(replayPayouts(byScore, huge)?.misallocated.value).toBeNull();
  });
});
