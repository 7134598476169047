import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayOfMonth, monthOfDay } from '../../../src/model/panel/calendar';
import type { PeriodForm } from '../../../src/model/panel/panel';
import { monthsPerPeriod, type Period, parsePeriod, periodName } from '../../../src/model/panel/period';
import { daysOfPlanPeriod, planPeriodOf } from '../../../src/model/panel/plan-period';
import reference from '../../golden/periods/periods.json';

const serialOf = (text: string): number => (parsePeriod(text) as Period).serial;

describe('parsePeriod', () => {
  test.each([
    ['2026', 'year', 2026],
    ['2026-H2', 'half-year', 2 * 2026 + 1],
    ['2026-Q1', 'quarter', 4 * 2026],
    ['2026-03', 'month', 12 * 2026 + 2],
    ['1970-W01', 'week', 0],
    ['2026-W07', 'week', 2928],
    ['1970-01-02', 'day', 1],
    ['0000', 'year', 0],
  ])('%s', (text, form, serial) => {
    expect(parsePeriod(text)).toEqual({ form, serial });
  });

  test.each([
    ['2026-H0', 'half-year'],
    ['2026-H3', 'half-year'],
    ['2026-Q5', 'quarter'],
    ['2026-00', 'month'],
    ['2026-13', 'month'],
    ['2026-W00', 'week'],
    ['2025-W53', 'week'],
    ['2026-W54', 'week'],
    ['2026-02-29', 'day'],
    ['2026-04-31', 'day'],
    ['2026-01-00', 'day'],
    ['2026-13-01', 'day'],
    ['1900-02-29', 'day'],
  ])('%s is on no calendar', (text, form) => {
    expect(parsePeriod(text)).toBe(form);
  });

  test.each(['', '26', '2026-3', '2026-q1', 'Q1-2026', '2026-W7', '2026-03-1', ' 2026', '2026\n', '٢٠٢٦'])(
    '%j is no period',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test('agrees with Python on days and ISO weeks', () => {
    expect(reference.dates.length).toBeGreaterThan(700);
    for (const [day = '', number, week = ''] of reference.dates as [string, number, string][]) {
      expect(parsePeriod(day)).toEqual({ form: 'day', serial: number });
      expect(serialOf(week)).toBe(Math.floor((number + 3) / 7));
    }
  });

  test('agrees with Python on the years of 53 weeks', () => {
    const years = Array.from({ length: 9998 }, (_, at) => at + 1);
    const long = years.filter(
      (year) => typeof parsePeriod(`${String(year).padStart(4, '0')}-W53`) !== 'string',
    );
    expect(long).toEqual(reference.longYears);
  });
});

describe('periodName', () => {
  const serials: [PeriodForm, number, number][] = [
    ['year', 0, 9999],
    ['half-year', 0, 19_999],
    ['quarter', 0, 39_999],
    ['month', 0, 119_999],
    ['week', -102_000, 400_000],
    ['day', -719_528, 2_932_896],
  ];
  test.each(serials)('undoes parsePeriod for a %s', (form, min, max) => {
    fc.assert(
      fc.property(fc.integer({ min, max }), (serial) => {
        expect(parsePeriod(periodName(serial, form))).toEqual({ form, serial });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('an integer is its own name', () => {
    expect(periodName(-3, 'integer')).toBe('-3');
  });

  test('every day of 400 years lies in its month', () => {
    const days = Array.from({ length: 146_097 }, (_, day) => day);
    const strays = days.filter((day) => {
      const month = monthOfDay(day);
      return day < firstDayOfMonth(month) || day >= firstDayOfMonth(month + 1);
    });
    expect(strays).toEqual([]);
  });
});

describe('planPeriodOf', () => {
  test.each([
    ['2026-02-28', 'month', '2026-02'],
    ['2026-W14', 'month', '2026-04'], // Thursday 2 April
    ['2026-W01', 'year', '2026'], // Thursday 1 January, Monday in December
    ['2027-W01', 'month', '2027-01'],
    ['2026-W53', 'month', '2026-12'], // Thursday 31 December
    ['2026-06', 'quarter', '2026-Q2'],
    ['2026-07', 'half-year', '2026-H2'],
    ['2026-Q3', 'half-year', '2026-H2'],
    ['2026-H2', 'year', '2026'],
    ['2026-Q3', 'quarter', '2026-Q3'],
  ] as const)('%s lies in the %s %s', (text, planPeriod, expected) => {
    const { form, serial } = parsePeriod(text) as Period;
    const found = planPeriodOf(serial, form, planPeriod);
    expect(periodName(found ?? Number.NaN, planPeriod)).toBe(expected);
  });

  test('a longer period lies in no shorter one, an integer in none', () => {
    expect(planPeriodOf(serialOf('2026-Q1'), 'quarter', 'month')).toBeNull();
    expect(planPeriodOf(serialOf('2026'), 'year', 'half-year')).toBeNull();
    expect(planPeriodOf(7, 'integer', 'year')).toBeNull();
  });

  test('plan periods follow each other day by day', () => {
    for (const planPeriod of ['month', 'quarter', 'half-year', 'year'] as const) {
      const serial = planPeriodOf(serialOf('2026-08-15'), 'day', planPeriod) ?? 0;
      const { first, next } = daysOfPlanPeriod(serial, planPeriod);
      expect(daysOfPlanPeriod(serial + 1, planPeriod).first).toBe(next);
      expect(planPeriodOf(first, 'day', planPeriod)).toBe(serial);
      expect(planPeriodOf(next - 1, 'day', planPeriod)).toBe(serial);
      expect(planPeriodOf(next, 'day', planPeriod)).toBe(serial + 1);
    }
  });
});

test('a year has as many months in weeks and days as the calendar has on average', () => {
  expect(monthsPerPeriod.week * (365.2425 / 7)).toBeCloseTo(12, 12);
  expect(monthsPerPeriod.day * 365.2425).toBeCloseTo(12, 12);
});
