import { simplified } from './simplified';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

const numberOfMonth: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** As the library reads it. */
const written = /^\d{4}(-(H\d|Q\d|\d\d|W\d\d|\d\d-\d\d))?$/;

/** A serial number; four digits are a year, more may be a year with a month in it. */
const serial = /^\d{1,3}$/;

/**
 * A period as the library writes it, from the ways people write one that can mean a single thing: `03/2026`, `mars 2026`,
 * `T1 2026`, and `Mar-26` or `mars-26`, which spreadsheets make of a month. `null` for anything else: 01/03/2026 is one day in Paris and
 * another in New York, "March 26" may be a day, and "S1 2026" a week or a half-year.
 */
export function readPeriod(text: string): string | number | null {
  if (written.test(text)) return text;
  if (serial.test(text)) return Number(text);
  const [, shortName = '', shortYear] = /^(\p{L}+)\.?-(\d\d)$/u.exec(text) ?? [];
  const shortMonth = numberOfMonth.get(simplified(shortName));
  if (shortMonth !== undefined) return monthOf(`20${shortYear}`, shortMonth);
  const plain = simplified(text);
  const [, month, yearOfMonth] = /^(\d{1,2}) (\d{4})$/.exec(plain) ?? [];
  if (month !== undefined) return monthOf(yearOfMonth, Number(month));
  const [, year, monthAfter] = /^(\d{4}) (\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return monthOf(year, Number(monthAfter));
  const [, name = '', yearOfName] = /^(\p{L}+) (\d{4})$/u.exec(plain) ?? [];
  if (numberOfMonth.has(name)) return monthOf(yearOfName, numberOfMonth.get(name)!);
  const quarter = /^[tq]([1-4]) (\d{4})$/.exec(plain) ?? /^(\d{4}) ?[tq]([1-4])$/.exec(plain);
  if (quarter === null) return null;
  const [, first = '', second = ''] = quarter;
  return first.length === 1 ? `${second}-Q${first}` : `${first}-Q${second}`;
}

function monthOf(year: string | undefined, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
