import { describe, expect, test } from 'vitest';
import {
  comparePlans,
  evaluateIncentivePlan,
  type IncentivePlanInput,
  type PerformanceMeasure,
  replayPayouts,
} from '../../src/index';

const revenue = [123456.78, 91000, 88000, 84211, 79999, 77123, 75000, 72345, 70001, 68888, 66543, 61234];
const historyOf = (values: readonly number[], licences: readonly ('free' | 'premium')[] = []) => ({
  observations: values.map((value, at) => ({
    participant: `p${at}`,
    period: '2026-Q1',
    licence: licences[at] ?? ('free' as const),
    metrics: { revenue: value },
  })),
});
const planOf = (terms: Partial<PerformanceMeasure>): IncentivePlanInput => ({
  name: 'Revenue',
  period: 'quarter',
  targetIncentive: 3000,
  measures: [{ metric: 'revenue', weight: 1, target: 100_000, ...terms }],
});
const data = historyOf(revenue);
const twelve = { minimumGroupSize: 12 };

describe('pay added up tells of nobody', () => {
  test.each<[string, Partial<PerformanceMeasure>]>([
    ['a threshold that one passes', { threshold: 100_000 }],
    [
      'a curve that begins above all but one',
      {
        payout: [
          { attainment: 1, payout: 0 },
          { attainment: 2, payout: 1 },
        ],
      },
    ],
    ['all or nothing, reached by one', { payout: 'all-or-nothing' }],
    ['all or nothing, reached by nobody', { payout: 'all-or-nothing', target: 130_000 }],
    ['all or nothing, reached by everybody', { payout: 'all-or-nothing', target: 60_000 }],
    ['all or nothing, missed by two', { payout: 'all-or-nothing', target: 67_000 }],
  ])('where the plan paid hardly anybody, or hardly anybody did not get all: %s', (_, terms) => {
    expect(replayPayouts(planOf(terms), data.observations)).toBeNull();
    expect(evaluateIncentivePlan(planOf(terms), data, twelve).payouts).toBeNull();
    const { payouts } = comparePlans(planOf(terms), planOf({}), data, twelve);
    expect(payouts).toBeNull();
  });

  test('is told where three were paid and three were not', () => {
    const plan = planOf({ payout: 'all-or-nothing', target: 85_000 });
    expect(replayPayouts(plan, data.observations)?.total).toBe(3 * 3000);
  });

  test('nor by licence, where few of one group were paid', () => {
    const licences = revenue.flatMap((_, at) => (at % 2 === 0 ? 'free' : 'premium') as 'free' | 'premium');
    const many = historyOf([...revenue, ...revenue.map((value) => value - 1)], [...licences, ...licences]);
    const open = replayPayouts(planOf({}), many.observations);
    expect(open?.byLicence.map(({ participants }) => participants)).toEqual([12, 12]);
    const few = replayPayouts(planOf({ threshold: 87_000 }), many.observations);
    expect(few?.total).toBeGreaterThan(0);
    expect(few?.byLicence.every(({ meanPayout }) => meanPayout === null)).toBe(true);
  });

  test('nor by taking one total from another', () => {
    const rising = [...revenue.slice(0, -1).map((value) => value + 40_000), 41234.5];
    const plan: IncentivePlanInput = {
      ...planOf({}),
      goals: ['revenue'],
      measures: [
        { metric: 'linkedin-ssi', weight: 0.5, target: 70, payout: 'all-or-nothing' },
        { metric: 'revenue', weight: 0.5, target: 100_000, threshold: 80_000 },
      ],
    };
    const rows = historyOf(rising).observations.map(({ metrics, ...row }, at) => ({
      ...row,
      metrics: { ...metrics, 'linkedin-ssi': 40 + at / 3 },
    }));
    const { betterPlan } = evaluateIncentivePlan(plan, { observations: rows }, twelve);
    const { before, after } = betterPlan?.payouts ?? { before: 0, after: 0 };
    expect(before).toBeGreaterThan(0);
    const leftOver = ((after - 2 * before) / 3000) * 100_000;
    expect(Math.abs(leftOver / 41234.5 - 1)).toBeGreaterThan(0.001);
    for (const told of [before, after]) expect(told).toBe(Number(told.toPrecision(3)));
  });
});
