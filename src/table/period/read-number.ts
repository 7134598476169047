import { dayOf, dayOfMoment, dayOfSerial, monthOf } from './calendar';

/** Serial days of spreadsheets, 1954 to 2119: what counts periods from 1 is smaller. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** Unix times from 2001 to 2096. */
const FIRST_SECOND = 1e9;
const LAST_SECOND = 4e9;
const MILLISECONDS = 1000;

/** Years that are written without a mark between them and their month. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** A moment that a program wrote as a number: `45658`, `1735689600`, `202501`, `20250131`; `null` for any other. */
export function readNumber(text: string): string | null {
  const value = Number(text);
  const whole = text.replace(/\.\d+$/, '');
  if (value >= FIRST_SERIAL && value < LAST_SERIAL && whole.length === 5) return dayOfSerial(value);
  if (value >= FIRST_SECOND && value < LAST_SECOND) return dayOfMoment(MILLISECONDS * value);
  if (value >= MILLISECONDS * FIRST_SECOND && value < MILLISECONDS * LAST_SECOND) return dayOfMoment(value);
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const month = Number(text.slice(4, 6));
  if (text.length === 6) return monthOf(year, month);
  return text.length === 8 ? dayOf(year, month, Number(text.slice(6))) : null;
}
