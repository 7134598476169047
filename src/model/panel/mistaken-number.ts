import type { NumberMeant } from '../problems/kinds';
import { parsePeriod } from './period';

/** Excel's days from 1954 to 2119: nobody numbers periods so high. */
const SPREADSHEET_DAYS = { from: 20_000, to: 80_000 };

/** Of years with a month, and with a day, in the number. */
const YEARS = { from: 1900, to: 2100 };

/** Seconds from 1970 that lie between 1980 and 2100. */
const UNIX_SECONDS = { from: 315_532_800, to: 4_102_444_800 };

/** What a whole number most likely is in place of a period's; `null` where it may be one. */
export function mistakenNumber(given: number): NumberMeant | null {
  if (isWithin(given, SPREADSHEET_DAYS)) return 'spreadsheet-date';
  if (isDate(given, 2)) return 'month';
  if (isDate(given, 4)) return 'day';
  if (isWithin(given, UNIX_SECONDS)) return 'unix-seconds';
  return isWithin(given / 1000, UNIX_SECONDS) ? 'unix-milliseconds' : null;
}

function isWithin(value: number, { from, to }: { from: number; to: number }): boolean {
  return value >= from && value <= to;
}

/** Whether the digits are a year's, and behind it so many of a month, or of a month and a day. */
function isDate(given: number, digits: 2 | 4): boolean {
  if (!isWithin(Math.floor(given / 10 ** digits), YEARS)) return false;
  const [year, month, day] = [String(given).slice(0, 4), String(given).slice(4, 6), String(given).slice(6)];
  const period = parsePeriod([year, month, ...(day === '' ? [] : [day])].join('-'));
  return typeof period === 'object' && period !== null;
}
