import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import { firstDayOfMonth, monthOfDay } from '../../../src/model/panel/calendar';
import { weekOfDay } from '../../../src/model/panel/dates-as-spans';
import { parsePeriod, periodName } from '../../../src/model/panel/period';
import { readObservations } from '../../../src/model/panel/read-observations';
import { problemsOf } from '../../issues-of';

const catalogue = createCatalogue();

/** A history of one row for each person and date. */
function read(dates: Readonly<Record<string, readonly string[]>>) {
  const rows = Object.entries(dates).flatMap(([participant, periods]) =>
    periods.map((period) => ({ participant, period, metrics: { revenue: 1 } })),
  );
  const panel = readObservations(rows, catalogue);
  return {
    readAs: panel.datesReadAs,
    form: panel.form,
    periods: [...panel.period].map((serial) => periodName(serial, panel.form)),
    count: panel.periods,
  };
}

const alike = (day: string, months: readonly string[]) => months.map((month) => `2025-${month}-${day}`);

describe('dates of one row a span are read as the span', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['the first of each month', alike('01', ['01', '02', '03']), 'month', ['2025-01', '2025-02', '2025-03']],
    ['months with a gap', alike('01', ['01', '02', '05']), 'month', ['2025-01', '2025-02', '2025-05']],
    ['a fixed day', alike('15', ['03', '04']), 'month', ['2025-03', '2025-04']],
    [
      'the last of each month',
      ['2024-01-31', '2024-02-29', '2024-04-30'],
      'month',
      ['2024-01', '2024-02', '2024-04'],
    ],
    [
      'the 30th, or the last',
      ['2025-01-30', '2025-02-28', '2025-03-30'],
      'month',
      ['2025-01', '2025-02', '2025-03'],
    ],
    [
      'the first of each quarter',
      alike('01', ['01', '04', '10']),
      'quarter',
      ['2025-Q1', '2025-Q2', '2025-Q4'],
    ],
    ['the last of each quarter', ['2025-03-31', '2025-06-30'], 'quarter', ['2025-Q1', '2025-Q2']],
    ['half-years', alike('01', ['01', '07']), 'half-year', ['2025-H1', '2025-H2']],
    ['years', ['2023-12-31', '2025-12-31'], 'year', ['2023', '2025']],
    ['Mondays', ['2024-12-30', '2025-01-06', '2025-01-20'], 'week', ['2025-W01', '2025-W02', '2025-W04']],
    ['Sundays', ['2025-01-05', '2025-01-12'], 'week', ['2025-W01', '2025-W02']],
  ])('%s', (_, dates, form, periods) => {
    expect(read({ a: dates })).toEqual({ readAs: form, form, periods, count: periods.length });
  });

  test('the longest that fits everybody', () => {
    const quarters = alike('01', ['01', '04']);
    expect(read({ a: quarters, b: ['2025-01-01'] }).form).toBe('quarter');
    expect(read({ a: quarters, b: alike('01', ['01', '02']) }).form).toBe('month');
    expect(read({ a: quarters, b: alike('01', ['02', '05']) })).toMatchObject({ form: 'quarter', count: 2 });
  });
});

describe('dates stay days', () => {
  test.each<[string, Record<string, readonly string[]>]>([
    ['where they differ', { a: ['2025-01-01', '2025-02-02'] }],
    ['where one is not the last', { a: ['2025-01-31', '2025-02-27', '2025-03-31'] }],
    ['day after day', { a: ['2025-01-01', '2025-01-02', '2025-01-03'] }],
    ['where nobody has two', { a: ['2025-01-01'], b: ['2025-02-01'] }],
    ['where people are dated differently', { a: alike('01', ['01', '02']), b: alike('02', ['01', '02']) }],
  ])('%s', (_, dates) => {
    expect(read(dates)).toMatchObject({ readAs: null, form: 'day' });
  });
});

test('what is written as a month is no date', () => {
  expect(read({ a: ['2025-01', '2025-02'] })).toMatchObject({ readAs: null, form: 'month' });
});

test('a day lies in the week of its Thursday', () => {
  for (let day = firstDayOfMonth(12 * 1969); day < firstDayOfMonth(12 * 2031); day++) {
    const [year, week] = periodName(weekOfDay(day), 'week').split('-W').map(Number);
    const thursday = 7 * weekOfDay(day);
    expect(Math.abs(day - thursday)).toBeLessThanOrEqual(3);
    expect(Math.floor(monthOfDay(thursday) / 12)).toBe(year);
    expect(week).toBeGreaterThan(0);
  }
  expect(parsePeriod('2025-W01')).toEqual({
    form: 'week',
    serial: weekOfDay(firstDayOfMonth(12 * 2024 + 11) + 29),
  });
});

test.each([
  [45_658, 'looks like a date of a spreadsheet; write it as "2026-03-01", or "2026-03" for its month'],
  [45_658.5, 'looks like a date of a spreadsheet; write it as "2026-03-01", or "2026-03" for its month'],
  [20_000, 'looks like a date of a spreadsheet; write it as "2026-03-01", or "2026-03" for its month'],
  [202_501, 'looks like a month; write it as "2026-03"'],
  [20_250_131, 'looks like a date; write it as "2026-03-01", or "2026-03" for its month'],
  [
    1_738_281_600,
    'looks like seconds since 1970; write the period as "2026-03-01", or "2026-03" for its month',
  ],
  [
    1_738_281_600_000n,
    'looks like milliseconds since 1970; write the period as "2026-03-01", or "2026-03" for its month',
  ],
])('a period of %s is asked about', (period, problem) => {
  const rows = [{ participant: 1, period, metrics: { revenue: 1 } }];
  expect(problemsOf(() => readObservations(rows, catalogue))).toEqual([`observations[0].period: ${problem}`]);
});

test.each([1, -5, 2025, 19_999, 80_001, 202_513, 20_250_132, 100_000_000])(
  'a period of %s is a number of its own',
  (period) => {
    const panel = readObservations([{ participant: 1, period, metrics: { revenue: 1 } }], catalogue);
    expect([...panel.period]).toEqual([period]);
  },
);
