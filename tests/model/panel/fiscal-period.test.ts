import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FiscalPeriod,
  firstMonthOfSpan,
  fiscalPeriodName,
  parseFiscalPeriod,
} from '../../../src/model/panel/fiscal-period';
import { periodName } from '../../../src/model/panel/period';

/** The first month of a period as the calendar writes it. */
function firstMonth(text: string, yearStarts: number | null): string {
  const { form, serial } = parseFiscalPeriod(text, yearStarts) as FiscalPeriod;
  return periodName(firstMonthOfSpan(serial, form as 'year', yearStarts ?? 1), 'month');
}

describe('a period of the plan’s year', () => {
  test.each([
    ['FY2026', 4, '2025-04'],
    ['FY2026-H2', 4, '2025-10'],
    ['FY2026-Q2', 4, '2025-07'],
    ['FY2026-Q4', 4, '2026-01'],
    ['FY2026-Q2', 2, '2025-05'],
    ['FY2026-Q1', 12, '2025-12'],
    ['FY2026-Q2', 1, '2026-04'],
    ['FY2026', 1, '2026-01'],
    ['FY2025/26', 4, '2025-04'],
    ['FY2025/26-Q4', 10, '2026-07'],
    ['FY1999/00-H1', 7, '1999-07'],
    ['FY2026-Q2', null, '2026-04'],
    ['FY2025/26', null, '2026-01'],
  ])('%s, where the year begins in month %s, begins in %s', (text, yearStarts, month) => {
    expect(firstMonth(text, yearStarts)).toBe(month);
  });

  test.each([
    ['FY2026-Q5', 'quarter'],
    ['FY2026-Q0', 'quarter'],
    ['FY2026-H3', 'half-year'],
    ['FY2025/27', 'year'],
    ['FY2025/25-Q1', 'quarter'],
  ])('%s is on no calendar', (text, form) => {
    expect(parseFiscalPeriod(text, 4)).toBe(form);
  });

  test('both years are not those of a year that lies in one', () => {
    expect(parseFiscalPeriod('FY2025/26', 1)).toBe('one-year');
  });

  test.each(['2026', 'fy2026', 'FY26', 'FY2026-03', 'FY2026-M1', 'FY2025-26', 'FY2026 Q1', 'FY2026\n'])(
    '%j is none',
    (text) => {
      expect(parseFiscalPeriod(text, 4)).toBeNull();
    },
  );

  test('is named as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9998 }),
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'),
        fc.boolean(),
        (year, yearStarts, part, both) => {
          const named = both ? `/${String((year + 1) % 100).padStart(2, '0')}` : '';
          const text = `FY${year}${named}${part}`;
          const { form, serial, naming } = parseFiscalPeriod(text, yearStarts) as FiscalPeriod;
          expect(fiscalPeriodName(serial, form as 'year', { naming, yearStarts })).toBe(text);
        },
      ),
    );
  });
});
