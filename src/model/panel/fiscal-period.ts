import type { Fiscal, FiscalNaming } from './panel';
import { type CalendarForm, monthsPerPeriod, type Period } from './period';

/** A period of the plan's year, as a calendar period is one of the calendar's. */
export type FiscalPeriod = Period & { naming: FiscalNaming };

const written = /^FY(\d{4})(?:\/(\d\d))?(?:-([HQ])(\d))?$/;

const JANUARY = 1;
const MONTHS = 12;
const YEARS_IN_CENTURY = 100;

/**
 * Reads a period of the plan's year: `'FY2026'`, `'FY2026-H1'` or `'FY2026-Q2'`, after the year in which it ends, or `'FY2025/26-Q2'`,
 * after both.
 *
 * @param yearStarts - `null` where no plan tells: then of the calendar's year, which keeps order and length.
 * @returns The form alone where the period is on no calendar, `'one-year'` where both years are named of a plan's year that lies in one;
 * `null` for anything else.
 */
export function parseFiscalPeriod(
  text: string,
  yearStarts: number | null,
): FiscalPeriod | CalendarForm | 'one-year' | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [, named, following, letter, part = '1'] = match;
  const form = letter === undefined ? 'year' : letter === 'H' ? 'half-year' : 'quarter';
  const months = monthsPerPeriod[form];
  const isPart = Number(part) >= 1 && Number(part) <= MONTHS / months;
  const isNext = following === undefined || Number(following) === (Number(named) + 1) % YEARS_IN_CENTURY;
  if (!isPart || !isNext) return form;
  if (following !== undefined && yearStarts === JANUARY) return 'one-year';
  const ends = Number(named) + Number(following !== undefined);
  const starts = yearStarts ?? JANUARY;
  const first = MONTHS * (starts === JANUARY ? ends : ends - 1) + starts - 1 + (Number(part) - 1) * months;
  return { form, serial: Math.floor(first / months), naming: following === undefined ? 'end' : 'both' };
}

/** The period with a serial number, as it is written; undoes {@link parseFiscalPeriod}. */
export function fiscalPeriodName(serial: number, form: CalendarForm, { naming, yearStarts }: Fiscal): string {
  const months = monthsPerPeriod[form];
  const fromYearStart = firstMonthOfSpan(serial, form, yearStarts) - (yearStarts - 1);
  const starts = Math.floor(fromYearStart / MONTHS);
  const ends = yearStarts === JANUARY ? starts : starts + 1;
  const year =
    naming === 'end'
      ? `FY${digits(ends, 4)}`
      : `FY${digits(starts, 4)}/${digits(ends % YEARS_IN_CENTURY, 2)}`;
  if (form === 'year') return year;
  const part = (fromYearStart - MONTHS * starts) / months + 1;
  return `${year}-${form === 'half-year' ? 'H' : 'Q'}${part}`;
}

/**
 * The first month of a period of whole months, counted from January of year 0. Longer ones begin where the plan's year lets them: a
 * calendar period that it cuts is refused, so that any other is one of its own.
 */
export function firstMonthOfSpan(serial: number, form: CalendarForm, yearStarts: number): number {
  const months = monthsPerPeriod[form];
  return serial * months + ((yearStarts - 1) % months);
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
