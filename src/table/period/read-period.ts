import { simplified } from '../../model/simplified';
import { dayOf, monthOf } from './calendar';
import { monthNamed } from './month-names';
import { readNumber } from './read-number';

/** A day whose first two parts are day and month in one order or the other: the column says which. */
export type OpenDay = { first: number; second: number; year: number };

/** What a cell says of its period. */
export type ReadPeriod = string | number | OpenDay;

/** As the library reads it. */
const written = /^\d{4}(?:-(?:H\d|Q\d|\d\d|W\d\d|\d\d-\d\d))?$/;

/** A serial number; four digits are a year, more may be a moment. */
const counted = /^\d{1,3}$/;
const digitsOnly = /^\d{5,13}(?:\.\d+)?$/;

const dayFirstOrMonthFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** FY with the year it ends in, or both it lies in, and a part of it on one side. */
const fiscal = /^(?:([QH]\d)[ -]?)?FY ?(\d{4}|\d\d)(?:[/-](\d{4}|\d\d))?(?:[ -]?([QH]\d))?$/;

/** Where an hour begins behind a day, as timestamps and spreadsheets write it. */
const hour = /[T ,] ?\d{1,2}[:h]\d\d/;

/**
 * A period as the library writes it, from the ways people and programs write one that can mean a single thing: `03/2026`, `mars 2026`,
 * `T1 2026`, `Mar-26` or `mars-26`, which spreadsheets make of a month, `20260331`, a spreadsheet's serial day, a Unix time, a
 * timestamp. An {@link OpenDay} is settled by its column. `null` for anything else: "March 26" may be a day, and "S1 2026" a week or a
 * half-year.
 */
export function readPeriod(text: string): ReadPeriod | null {
  if (written.test(text)) return text;
  if (counted.test(text)) return Number(text);
  if (digitsOnly.test(text)) return readNumber(text);
  return readFiscal(text) ?? readDay(text) ?? readMonth(text) ?? readQuarter(simplified(text));
}

/** A period of a company's own year: `Q2 FY26`, `FY2026 H1`, `FY2025/26`; two digits are a year of this century. */
function readFiscal(text: string): string | null {
  const match = fiscal.exec(text.toUpperCase());
  if (match === null) return null;
  const [, before, named = '', following, behind] = match;
  if (before !== undefined && behind !== undefined) return null;
  const year = named.length === 2 ? `20${named}` : named;
  const next = following === undefined ? '' : `/${following.slice(-2)}`;
  // FY2026-03 may be a month.
  if (next !== '' && Number(next.slice(1)) !== (Number(year) + 1) % 100) return null;
  const part = before ?? behind;
  return `FY${year}${next}${part === undefined ? '' : `-${part}`}`;
}

function readDay(text: string): string | OpenDay | null {
  const at = text.search(hour);
  const day = at < 0 ? text : text.slice(0, at).trim();
  const [, year, month, dayOfMonth] = yearFirst.exec(day) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(dayOfMonth));
  const [, first, mark, second, lastYear] = dayFirstOrMonthFirst.exec(day) ?? [];
  // With points the day stands first everywhere.
  if (mark === '.') return dayOf(Number(lastYear), Number(second), Number(first));
  if (first !== undefined) return { first: Number(first), second: Number(second), year: Number(lastYear) };
  const plain = simplified(day);
  const [, dayBefore, name = '', yearBehind] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(plain) ?? [];
  const [, nameFirst = '', dayBehind, yearLast] = /^(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(plain) ?? [];
  const named = monthNamed(name) ?? monthNamed(nameFirst);
  return named === undefined
    ? null
    : dayOf(Number(yearBehind ?? yearLast), named, Number(dayBefore ?? dayBehind));
}

function readMonth(text: string): string | null {
  const [, shortName = '', shortYear] = /^(\p{L}+)\.?-(\d\d)$/u.exec(text) ?? [];
  const shortMonth = monthNamed(shortName);
  if (shortMonth !== undefined) return monthOf(Number(`20${shortYear}`), shortMonth);
  const plain = simplified(text);
  const [, month, yearOfMonth] = /^(\d{1,2}) (\d{4})$/.exec(plain) ?? [];
  if (month !== undefined) return monthOf(Number(yearOfMonth), Number(month));
  const [, year, monthAfter] = /^(\d{4}) (\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return monthOf(Number(year), Number(monthAfter));
  const [, name = '', yearOfName] = /^(\p{L}+) (\d{4})$/u.exec(plain) ?? [];
  const [, yearFirst, nameAfter = ''] = /^(\d{4}) (\p{L}+)$/u.exec(plain) ?? [];
  const named = monthNamed(name) ?? monthNamed(nameAfter);
  return named === undefined ? null : monthOf(Number(yearOfName ?? yearFirst), named);
}

function readQuarter(plain: string): string | null {
  const [, half, yearOfHalf] = /^h([12]) (\d{4})$/.exec(plain) ?? [];
  if (half !== undefined) return `${yearOfHalf}-H${half}`;
  const [, quarter, year] = /^[tq]([1-4]) (\d{4})$/.exec(plain) ?? [];
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  const [, yearBefore, quarterBehind] = /^(\d{4}) ?[tq]([1-4])$/.exec(plain) ?? [];
  return yearBefore === undefined ? null : `${yearBefore}-Q${quarterBehind}`;
}
