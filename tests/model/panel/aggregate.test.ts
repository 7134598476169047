import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import { type PlanPeriodPanel, toPlanPeriods } from '../../../src/model/panel/aggregate';
import { type Period, parsePeriod, periodName } from '../../../src/model/panel/period';
import { readObservations } from '../../../src/model/panel/read-observations';
import type { PlanPeriod } from '../../../src/model/plan';

const catalogue = createCatalogue();
const metrics = ['linkedin-ssi', 'revenue', 'retention', 'meetings'].flatMap((id) => catalogue.get(id) ?? []);

type Row = [participant: string, period: string | number, values: Record<string, number | null>];

const aggregate = (rows: readonly Row[], planPeriod: PlanPeriod): PlanPeriodPanel | null =>
  toPlanPeriods(
    readObservations(
      rows.map(([participant, period, values]) => ({ participant, period, metrics: values })),
      catalogue,
    ),
    planPeriod,
    metrics,
  );

const periodsOf = (panel: PlanPeriodPanel | null) =>
  Array.from(panel?.period ?? [], (serial) => periodName(serial, panel?.form ?? 'integer'));
const valuesOf = (panel: PlanPeriodPanel | null, id: string) => [...(panel?.columns.get(id) ?? [])];

const daysFrom = (first: string, last: string): string[] => {
  const [from, to] = [first, last].map((day) => (parsePeriod(day) as Period).serial);
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, at) => periodName((from ?? 0) + at, 'day'));
};
const daily = (days: readonly string[]): Row[] => days.map((day) => ['p', day, { revenue: 1 }]);

describe('months in quarters', () => {
  const month = (at: number, values: Record<string, number | null>): Row => ['p', `2026-0${at}`, values];

  test('counts and amounts are summed, everything else averaged', () => {
    const panel = aggregate(
      [
        month(1, { 'linkedin-ssi': 60, revenue: 100, meetings: 1, retention: 0.9, leads: 5 }),
        month(2, { 'linkedin-ssi': 66, revenue: -20, meetings: 0, retention: 0.8, leads: 5 }),
        month(3, { 'linkedin-ssi': 69, revenue: 10, meetings: 2.5, retention: 0.7, leads: 5 }),
      ],
      'quarter',
    );
    expect(periodsOf(panel)).toEqual(['2026-Q1']);
    expect(valuesOf(panel, 'linkedin-ssi')).toEqual([65]);
    expect(valuesOf(panel, 'revenue')).toEqual([90]);
    expect(valuesOf(panel, 'meetings')).toEqual([3.5]);
    expect(valuesOf(panel, 'retention')[0]).toBeCloseTo(0.8, 15);
    expect(panel?.columns.has('leads')).toBe(false);
    expect(panel?.incompletePeriods).toBe(0);
  });

  test('a missing value makes a sum missing; an average takes what is present', () => {
    const panel = aggregate(
      [
        month(1, { 'linkedin-ssi': null, revenue: 100, retention: null }),
        month(2, { 'linkedin-ssi': 50, revenue: null, retention: null }),
        month(3, { 'linkedin-ssi': 60, revenue: 10, retention: null }),
      ],
      'quarter',
    );
    expect(valuesOf(panel, 'linkedin-ssi')).toEqual([55]);
    expect(valuesOf(panel, 'revenue')).toEqual([Number.NaN]);
    expect(valuesOf(panel, 'retention')).toEqual([Number.NaN]);
  });

  test('an average needs no complete quarter; a sum does', () => {
    const panel = aggregate(
      [
        month(1, { 'linkedin-ssi': 50, revenue: 100 }),
        month(3, { 'linkedin-ssi': 60, revenue: 10 }),
        month(4, { revenue: 10 }),
      ],
      'quarter',
    );
    expect(periodsOf(panel)).toEqual(['2026-Q1']);
    expect(valuesOf(panel, 'linkedin-ssi')).toEqual([55]);
    expect(valuesOf(panel, 'revenue')).toEqual([Number.NaN]);
    expect(panel?.incompletePeriods).toBe(2);
  });

  test('a quarter that lacks a month is left out and counted, per participant', () => {
    const panel = aggregate(
      [
        ...[1, 2, 3, 4, 5].map((at) => month(at, { revenue: at })),
        ['q', '2026-02', { revenue: 9 }],
        ...([4, 5, 6].map((at) => ['r', `2026-0${at}`, { revenue: at }]) as Row[]),
      ],
      'quarter',
    );
    expect(periodsOf(panel)).toEqual(['2026-Q1', '2026-Q2']);
    expect([...(panel?.participant ?? [])]).toEqual([0, 2]);
    expect(panel?.participants).toBe(3);
    expect(valuesOf(panel, 'revenue')).toEqual([6, 15]);
    expect(panel?.incompletePeriods).toBe(2);
  });
});

test('quarters in half-years, half-years in years', () => {
  const quarters = aggregate(
    [1, 2, 3, 4].map((at) => ['p', `2026-Q${at}`, { revenue: at }]),
    'half-year',
  );
  expect(periodsOf(quarters)).toEqual(['2026-H1', '2026-H2']);
  expect(valuesOf(quarters, 'revenue')).toEqual([3, 7]);
  const halves = aggregate(
    [
      ['p', '2026-H1', { revenue: 1 }],
      ['p', '2026-H2', { revenue: 2 }],
    ],
    'year',
  );
  expect(periodsOf(halves)).toEqual(['2026']);
  expect(valuesOf(halves, 'revenue')).toEqual([3]);
});

describe('weeks in months', () => {
  const weeks = (...numbers: number[]): Row[] =>
    numbers.map((week) => ['p', `2026-W0${week}`, { revenue: 1 }]);

  test('a week belongs to the month of its Thursday', () => {
    // January 2026 has the Thursdays 1, 8, 15, 22 and 29; February 5, 12, 19 and 26.
    const panel = aggregate(weeks(1, 2, 3, 4, 5, 6, 7, 8, 9), 'month');
    expect(periodsOf(panel)).toEqual(['2026-01', '2026-02']);
    expect(valuesOf(panel, 'revenue')).toEqual([5, 4]);
  });

  test('a month that lacks a week is left out', () => {
    const panel = aggregate(weeks(1, 2, 3, 5, 6, 7, 8, 9), 'month');
    expect(periodsOf(panel)).toEqual(['2026-02']);
    expect(panel?.incompletePeriods).toBe(1);
  });
});

describe('days in months', () => {
  test('every day', () => {
    const panel = aggregate(daily(daysFrom('2026-02-01', '2026-03-31')), 'month');
    expect(periodsOf(panel)).toEqual(['2026-02', '2026-03']);
    expect(valuesOf(panel, 'revenue')).toEqual([28, 31]);
  });

  test.each([
    ['a gap of 4 days inside', '2026-03-10', '2026-03-13', 1],
    ['a gap of 5 days inside', '2026-03-10', '2026-03-14', 0],
    ['4 days missing at the start', '2026-03-01', '2026-03-04', 1],
    ['5 days missing at the start', '2026-03-01', '2026-03-05', 0],
    ['4 days missing at the end', '2026-03-28', '2026-03-31', 1],
    ['5 days missing at the end', '2026-03-27', '2026-03-31', 0],
  ])('%s', (_, first, last, complete) => {
    const gap = new Set(daysFrom(first, last));
    const panel = aggregate(
      daily(daysFrom('2026-03-01', '2026-03-31').filter((day) => !gap.has(day))),
      'month',
    );
    expect(panel?.rows).toBe(complete);
    expect(panel?.incompletePeriods).toBe(1 - complete);
  });

  test('working days alone are complete', () => {
    const workdays = daysFrom('2026-01-01', '2026-12-31').filter((day) => {
      const weekday = ((parsePeriod(day) as Period).serial + 3) % 7;
      return weekday < 5;
    });
    expect(aggregate(daily(workdays), 'month')?.rows).toBe(12);
    expect(aggregate(daily(workdays), 'year')?.rows).toBe(1);
  });
});

describe('rows that are plan periods already', () => {
  test('the plan’s own form: kept as they are, the columns not copied', () => {
    const panel = readObservations(
      [
        { participant: 1, period: '2026-Q1', metrics: { revenue: null, leads: 1 } },
        { participant: 1, period: '2026-Q3', metrics: { revenue: 2, leads: 1 } },
      ],
      catalogue,
    );
    const result = toPlanPeriods(panel, 'quarter', metrics);
    expect(result?.columns.get('revenue')).toBe(panel.columns.get('revenue'));
    expect([...(result?.columns.keys() ?? [])]).toEqual(['revenue']);
    expect(result).toMatchObject({ rows: 2, form: 'quarter', incompletePeriods: 0 });
  });

  test('integers: one row is one plan period', () => {
    const panel = aggregate(
      [
        ['p', 4, { revenue: 1 }],
        ['p', 9, { revenue: 2 }],
      ],
      'year',
    );
    expect(panel).toMatchObject({ rows: 2, form: 'integer', incompletePeriods: 0 });
    expect(valuesOf(panel, 'revenue')).toEqual([1, 2]);
  });

  test('longer rows cannot tell', () => {
    expect(aggregate([['p', '2026-Q1', { revenue: 1 }]], 'month')).toBeNull();
    expect(aggregate([['p', '2026', { revenue: 1 }]], 'half-year')).toBeNull();
  });
});
