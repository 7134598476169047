import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { IncentiveAuditError } from '../../../src/model/error';
import type { IncentivePlanInput, PlanPeriod } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';

const SSI = 'linkedin-ssi';
const plan = (metric: string, target: number, period: PlanPeriod = 'month') => ({
  name: 'Plan',
  period,
  targetIncentive: 1000,
  goals: [metric],
  measures: [{ metric, weight: 1, target }],
});

/** Twelve people over three months, each read twice a month on days of their own. */
const scores: Observation[] = Array.from({ length: 12 }, (_, participant) =>
  [1, 2, 3].flatMap((month) =>
    [participant + 1, participant + 14].map((day, at) => ({
      participant,
      period: `2025-0${month}-${String(day).padStart(2, '0')}`,
      metrics: { [SSI]: 40 + 20 * at, revenue: participant === 0 ? 5 : null },
    })),
  ),
).flat();

const told = (history: Observation[], metric = SSI, target = 50) =>
  evaluateIncentivePlan(plan(metric, target), { observations: history });

describe('scores at irregular dates', () => {
  test('are averaged within the plan period', () => {
    const { payouts, data } = told(scores);
    expect(payouts).toMatchObject({ participants: 12, total: 36_000 });
    expect(data?.excluded).not.toContainEqual(expect.objectContaining({ reason: 'single-row-participant' }));
  });

  test('one date of a month is enough', () => {
    const once = scores.filter(({ metrics }) => metrics[SSI] === 60);
    const history = once.map((row) => ({ ...row, metrics: { [SSI]: row.metrics[SSI] ?? null } }));
    expect(told(history, SSI, 60).payouts?.total).toBe(36_000);
    expect(told(history, SSI, 60).data?.excluded).toEqual([]);
  });

  test('no mean of a single date is told', () => {
    const { series } = told(scores);
    expect(series?.timeline.every(({ means }) => means[SSI] === undefined)).toBe(true);
    expect(series?.histogram.map(({ metric }) => metric)).toEqual([SSI]);
  });

  test('amounts beside them still need every day', () => {
    const { data } = told(scores);
    expect(data?.excluded).toContainEqual({ reason: 'incomplete-period', count: 3 });
  });
});

/** What is said where most rows would be left out; nothing where they are not. */
function problemsOf(rows: readonly Observation[], metric: string, period: PlanPeriod = 'month'): string[] {
  return problemsIn(() => evaluateIncentivePlan(plan(metric, 10, period), { observations: rows }));
}

function problemsIn(audit: () => unknown): string[] {
  try {
    audit();
    return [];
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    return error.issues.map(({ message }) => message);
  }
}

describe('a history that would mostly be left out', () => {
  const on = (periods: readonly string[]): Observation[] =>
    ['a', 'b'].flatMap((participant) =>
      periods.map((period) => ({ participant, period, metrics: { revenue: 1, [SSI]: 50 } })),
    );

  test('is an error with its reason', () => {
    expect(problemsOf(on(['2025-01-03', '2025-02-05', '2025-03-04', '2025-04-02']), 'revenue')).toEqual([
      '8 of 8 rows left out: counts and amounts of a month need a row for every day of it; with a row for each month, write the month instead of a date; single deals are summed first, which the reader of tables does (`deals`)',
    ]);
    expect(
      problemsOf(on(['2025-01', '2025-03', '2025-04', '2025-06', '2025-07']), 'revenue', 'quarter'),
    ).toEqual(['10 of 10 rows left out: counts and amounts of a quarter need a row for every month of it']);
  });

  test.each<[string, readonly string[], string, PlanPeriod]>([
    ['averages need no row for every day', ['2025-01-03', '2025-02-05', '2025-03-04'], SSI, 'month'],
    [
      'most are there',
      ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-09'],
      'revenue',
      'quarter',
    ],
    ['a plan period has not passed', ['2025-01', '2025-02', '2025-03'], 'revenue', 'year'],
    ['only its ends are cut', ['2025-02', '2025-03', '2025-04', '2025-05'], 'revenue', 'quarter'],
  ])('is none where %s', (_, periods, metric, period) => {
    expect(problemsOf(on(periods), metric, period)).toEqual([]);
  });
});

describe('a measure’s own period', () => {
  /** Monthly rows of two people, each with a value and, where they have any, quotas for leads. */
  const on = (months: readonly string[], withQuotas = false): Observation[] =>
    ['a', 'b'].flatMap((participant) =>
      months.map((period) => ({
        participant,
        period,
        metrics: { revenue: 1, leads: 2 },
        ...(withQuotas && { targets: { leads: 2 } }),
      })),
    );
  const months = (...numbers: number[]) =>
    [2025, 2026].flatMap((year) => numbers.map((month) => `${year}-${String(month).padStart(2, '0')}`));
  const problems = (measures: IncentivePlanInput['measures'], rows: Observation[]) =>
    problemsIn(() =>
      evaluateIncentivePlan(
        { name: 'Plan', period: 'month', targetIncentive: 1000, goals: ['revenue'], measures },
        { observations: rows },
      ),
    );
  const yearly = { metric: 'revenue', weight: 1, target: 12, period: 'year' } as const;
  const thrown = ['44 of 44 rows left out: counts and amounts of a year need a row for every month of it'];

  test('is what its amounts need all of, however complete the plan’s months are', () => {
    const most = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12);
    expect(problems([yearly], on(most))).toEqual(thrown);
    expect(problems([{ ...yearly, period: 'month' }], on(most))).toEqual([]);
    expect(problems([yearly], on(months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))).toEqual([]);
  });

  test('paid to date it needs none that has passed', () => {
    const most = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12);
    expect(problems([{ ...yearly, accumulates: 'year-to-date' }], on(most))).toEqual([]);
  });

  test('is needed all the same where another measure has quotas of its own', () => {
    const most = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12);
    const own = { metric: 'leads', weight: 0.5, target: 'own', period: 'year' } as const;
    expect(problems([{ ...yearly, weight: 0.5 }, own], on(most, true))).toEqual(thrown);
    expect(problems([{ ...own, weight: 1 }], on(most, true))).toEqual([]);
  });
});
