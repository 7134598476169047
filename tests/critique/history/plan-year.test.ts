import { expect, test } from 'vitest';
import {
  evaluateIncentivePlan,
  type IncentivePlanInput,
  type Observation,
  replayPayouts,
} from '../../../src/index';
import { problemsOf } from '../../issues-of';

const plan: IncentivePlanInput = {
  name: 'Prime trimestrielle',
  period: 'quarter',
  currency: 'EUR',
  targetIncentive: 1500,
  yearStarts: 2,
  measures: [{ metric: 'revenue', weight: 1, target: 300 }],
};

/** Six people from January to July: with a year from February, two whole quarters and a month before them. */
const months = ['01', '02', '03', '04', '05', '06', '07'];
const observations: Observation[] = Array.from({ length: 6 }, (_, participant) =>
  months.map((month, at) => ({
    participant,
    period: `2026-${month}`,
    metrics: { revenue: 100 + at + participant },
  })),
).flat();

test('quarters are counted from the month in which the plan’s year begins', () => {
  // 101 + 102 + 103 and 104 + 105 + 106 of 300, and what the six people add.
  const paid = [306, 315].flatMap((sum) => Array.from({ length: 6 }, (_, p) => ((sum + 3 * p) / 300) * 1500));
  const total = paid.reduce((sum, one) => sum + one, 0);
  expect(replayPayouts(plan, observations)?.total).toBe(Number(total.toPrecision(3)));
  const { data } = evaluateIncentivePlan(plan, { observations });
  expect(data?.notes.map(({ text }) => text)).toEqual([
    'The plan’s year begins in February: quarters, half-years and years are counted from it.',
  ]);
});

test('the first day of the plan says when its year begins, unless the plan does', () => {
  const { yearStarts: _, ...dated } = { ...plan, startDate: '2026-02-01' };
  expect(replayPayouts(dated, observations)).toEqual(replayPayouts(plan, observations));
  expect(replayPayouts({ ...dated, startDate: '2026-02-15' }, observations)).not.toEqual(
    replayPayouts(plan, observations),
  );
});

test('calendar quarters that the plan’s year cuts are refused', () => {
  const rows = observations.slice(0, 1).map((row) => ({ ...row, period: '2026-Q1' }));
  expect(problemsOf(() => replayPayouts(plan, rows))).toEqual([
    'observations: must be months: a calendar quarter is cut by a plan year that begins in month 2',
  ]);
  expect(() => replayPayouts({ ...plan, yearStarts: 4 }, rows)).not.toThrow();
});

test('quotas in the rows beside a target in the plan: the plan stands, and that is said', () => {
  const rows = observations.map((row) => ({ ...row, targets: { revenue: 50 } }));
  const { data, payouts } = evaluateIncentivePlan(
    { ...plan, yearStarts: 1, period: 'month' },
    { observations: rows },
  );
  expect(data?.notes.map(({ id }) => id)).toEqual(['data/quotas-beside-target']);
  const plain = evaluateIncentivePlan({ ...plan, yearStarts: 1, period: 'month' }, { observations });
  expect(payouts?.total).toBe(plain.payouts?.total);
});
