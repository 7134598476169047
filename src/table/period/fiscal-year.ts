import { simplified } from '../../model/simplified';
import { monthOf } from './calendar';
import { monthNamed } from './month-names';
import { readPeriod } from './read-period';

/** What columns are called that hold a company's own year, simplified. */
export const fiscalYears: readonly string[] = [
  ...['fiscal year', 'financial year', 'fy', 'exercice', 'exercice fiscal', 'exercice comptable'],
  ...['annee fiscale'],
];

const MONTHS = 12;

/** A company's year: `FY2026`, `2026`, `2025-2026` or `2025/26`. */
const written = /^(?:FY ?)?(\d{4}|\d\d)(?:[/-](?:\d\d)?(\d\d))?$/i;

export function isFiscalYear(name: string): boolean {
  return fiscalYears.includes(simplified(name));
}

/** A company's year as the library writes it; `null` for what is none. */
export function readFiscalYear(text: string): string | null {
  const [, year, next] = written.exec(text) ?? [];
  const read = year === undefined ? null : readPeriod(`FY${year}${next === undefined ? '' : `/${next}`}`);
  return typeof read === 'string' ? read : null;
}

/**
 * The month of a company's year: of one by its name the calendar's year follows from where the company's starts; of a number it is open
 * which month it is, unless years are the calendar's.
 *
 * @param starts - The month in which the year starts, if it is known.
 */
export function readFiscalMonth(year: string, month: string, starts: number | undefined): string | null {
  const fiscal = readFiscalYear(year);
  if (fiscal === null || starts === undefined) return null;
  const [, first, next] = /^FY(\d{4})(?:\/(\d\d))?$/.exec(fiscal) ?? [];
  const at = monthNamed(month) ?? (starts === 1 && /^0?\d{1,2}$/.test(month) ? Number(month) : 0);
  if (at < 1 || at > MONTHS) return null;
  // A year is named by the one it ends in.
  const ends = Number(first) + (next === undefined ? 0 : 1);
  return monthOf(starts > 1 && at >= starts ? ends - 1 : ends, at);
}
