import { firstDayOfMonth, firstWeekOfYear, monthOfDay } from './calendar';
import type { PeriodForm } from './panel';

/** A period as a form and a serial number; consecutive periods of a form differ by one. */
export type Period = { form: PeriodForm; serial: number };

/** Forms with a length. */
export type CalendarForm = Exclude<PeriodForm, 'integer'>;

/** How each form is written; the groups are the year and the number inside it. */
const written: readonly [CalendarForm, RegExp][] = [
  ['year', /^(\d{4})$/],
  ['half-year', /^(\d{4})-H(\d)$/],
  ['quarter', /^(\d{4})-Q(\d)$/],
  ['month', /^(\d{4})-(\d\d)$/],
  ['week', /^(\d{4})-W(\d\d)$/],
  ['day', /^(\d{4})-(\d\d)-(\d\d)$/],
];

/** Mean length of the Gregorian month in days: 146,097 days in 4,800 months. */
const DAYS_PER_MONTH: number = 146_097 / 4800;

/** The months of one period of each form; weeks and days by the mean length of a month. */
export const monthsPerPeriod: Readonly<Record<CalendarForm, number>> = /* @__PURE__ */ (() => ({
  year: 12,
  'half-year': 6,
  quarter: 3,
  month: 1,
  week: 7 / DAYS_PER_MONTH,
  day: 1 / DAYS_PER_MONTH,
}))();

/**
 * Reads a period: `'2026'`, `'2026-H1'`, `'2026-Q1'`, `'2026-03'`, `'2026-W07'` or `'2026-03-01'`.
 *
 * Serial numbers are years, half-years, quarters and months from year 0, ISO 8601 weeks and days from 1970. Years have four
 * digits.
 *
 * @returns The period; the form alone when it is written well but is on no calendar (`'2026-W54'`); `null` for anything else.
 */
export function parsePeriod(text: string): Period | CalendarForm | null {
  for (const [form, pattern] of written) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year = 0, part = 1, day = 1] = match.slice(1).map(Number);
    const serial = serialOf(form, year, part, day);
    return serial === null ? form : { form, serial };
  }
  return null;
}

/** The period with a serial number as the calendar names it; undoes {@link parsePeriod}. Integers are their own name. */
export function periodName(serial: number, form: PeriodForm): string {
  switch (form) {
    case 'integer':
      return String(serial);
    case 'year':
      return digits(serial, 4);
    case 'half-year':
      return `${digits(Math.floor(serial / 2), 4)}-H${(serial % 2) + 1}`;
    case 'quarter':
      return `${digits(Math.floor(serial / 4), 4)}-Q${(serial % 4) + 1}`;
    case 'month':
      return monthName(serial);
    case 'week': {
      const year = Math.floor(monthOfDay(7 * serial) / 12);
      return `${digits(year, 4)}-W${digits(serial - firstWeekOfYear(year) + 1, 2)}`;
    }
    case 'day': {
      const month = monthOfDay(serial);
      return `${monthName(month)}-${digits(serial - firstDayOfMonth(month) + 1, 2)}`;
    }
  }
}

function serialOf(form: CalendarForm, year: number, part: number, day: number): number | null {
  switch (form) {
    case 'year':
      return year;
    case 'week': {
      const first = firstWeekOfYear(year);
      return within(part, firstWeekOfYear(year + 1) - first) ? first + part - 1 : null;
    }
    case 'day': {
      const month = serialOf('month', year, part, 1);
      if (month === null) return null;
      const first = firstDayOfMonth(month);
      return within(day, firstDayOfMonth(month + 1) - first) ? first + day - 1 : null;
    }
    default: {
      const perYear = 12 / monthsPerPeriod[form];
      return within(part, perYear) ? perYear * year + part - 1 : null;
    }
  }
}

function within(part: number, count: number): boolean {
  return part >= 1 && part <= count;
}

function monthName(serial: number): string {
  return `${digits(Math.floor(serial / 12), 4)}-${digits((serial % 12) + 1, 2)}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
