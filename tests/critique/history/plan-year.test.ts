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

/** Each row's plan quarter, as companies whose year begins in February write it. */
function inQuarters(names: readonly string[]): Observation[] {
  return names.flatMap((period, at) =>
    Array.from({ length: 6 }, (_, participant) => ({
      participant,
      period,
      metrics: { revenue: 300 + 10 * at + 3 * participant },
    })),
  );
}

test.each([
  [2, ['FY2027-Q1', 'FY2027-Q2'], 'FY2027-Q1 is read as February to April 2026'],
  [2, ['FY2026-Q4', 'FY2027-Q1'], 'FY2026-Q4 is read as November 2025 to January 2026'],
  [2, ['FY2026/27-Q1', 'FY2026/27-Q2'], 'FY2026/27-Q1 is read as February to April 2026'],
  [1, ['FY2026-Q1', 'FY2026-Q2'], 'FY2026-Q1 is read as January to March 2026'],
])('with a year from month %i, %s are its quarters, which a note says', (yearStarts, names, note) => {
  const rows = inQuarters(names);
  const { data, series } = evaluateIncentivePlan({ ...plan, yearStarts }, { observations: rows });
  expect(data?.notes[0]?.text).toContain(note);
  expect(series?.timeline.map(({ period }) => period)).toEqual(names);
  const numbered = rows.map((row) => ({ ...row, period: names.indexOf(String(row.period)) }));
  expect(replayPayouts({ ...plan, yearStarts }, rows)).toEqual(replayPayouts(plan, numbered));
});

test('quarters of the plan’s year are put together to its years, and to no other', () => {
  const yearly: IncentivePlanInput = {
    ...plan,
    period: 'year',
    measures: [{ metric: 'revenue', weight: 1, target: 1200 }],
  };
  const four = inQuarters(['FY2027-Q1', 'FY2027-Q2', 'FY2027-Q3', 'FY2027-Q4']);
  const sums = Array.from({ length: 6 }, (_, participant) => 4 * (300 + 3 * participant) + 60);
  const paid = sums.reduce((total, sum) => total + (sum / 1200) * 1500, 0);
  expect(replayPayouts(yearly, four)?.total).toBe(Number(paid.toPrecision(3)));
  const across = inQuarters(['FY2026-Q3', 'FY2026-Q4', 'FY2027-Q1', 'FY2027-Q2']);
  expect(replayPayouts(yearly, across)).toBeNull();
});

test('a year that the calendar’s is not is read without being cut', () => {
  const rows = inQuarters(['FY2025', 'FY2026']);
  const yearly: IncentivePlanInput = { ...plan, period: 'year', yearStarts: 4 };
  expect(replayPayouts(yearly, rows)?.participants).toBe(6);
  const { data } = evaluateIncentivePlan(yearly, { observations: rows });
  expect(data?.notes[0]?.text).toBe(
    'FY2025 is read as April 2024 to March 2025: the plan’s year begins in April. Years are named after the one they end in.',
  );
});

test('two years named of one, and two ways of naming them, are refused', () => {
  const of = (period: string, yearStarts: number) => () =>
    replayPayouts({ ...plan, yearStarts }, [
      { participant: 1, period, metrics: { revenue: 1 } },
      { participant: 1, period: '2026-Q3', metrics: { revenue: 1 } },
    ]);
  expect(problemsOf(of('FY2025/26-Q1', 1))).toEqual([
    'observations[0].period: names two years, but the plan’s year begins in January; say in the plan in which month it begins, as `yearStarts`',
  ]);
  expect(problemsOf(of('FY2026-Q1', 4))).toEqual([
    'observations[1].period: is named otherwise than the ones before it: of "2026-Q1", "FY2026-Q1" and "FY2025/26-Q1" a data set has one',
  ]);
});
