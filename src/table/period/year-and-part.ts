import { simplified } from '../../model/simplified';
import { monthOf } from './calendar';
import { isFiscalYear, readFiscalMonth, readFiscalYear } from './fiscal-year';
import { monthNamed } from './month-names';

/** Columns that hold a year alone, simplified. */
const years: ReadonlySet<string> = /* @__PURE__ */ new Set(['year', 'annee', 'calendar year']);

/** Parts of a year, finest first, by what their columns are called. */
const parts: readonly (readonly [part: 'month' | 'week' | 'quarter' | 'half', names: readonly string[]])[] = [
  ['month', ['month', 'mois', 'month number', 'calendar month']],
  ['week', ['week', 'semaine']],
  ['quarter', ['quarter', 'trimestre']],
  ['half', ['half year', 'semestre']],
];

/** How many of a part a year has. */
const mostOf = { month: 12, week: 53, quarter: 4, half: 2 } as const;

/** Which of these columns together tell a period: a year and the finest part of it; `null` where none do. */
export function yearAndPart(names: readonly string[]): { year: string; part: string } | null {
  const calendar = names.filter((name) => years.has(simplified(name)));
  const year = calendar.length > 0 ? calendar : names.filter(isFiscalYear);
  if (year.length !== 1) return null;
  for (const [, called] of parts) {
    const found = names.filter((name) => called.includes(simplified(name)));
    if (found.length === 1) return { year: year[0]!, part: found[0]! };
    if (found.length > 1) return null;
  }
  return null;
}

/** What part of a year a column holds, by its name. */
export function partCalled(column: string): keyof typeof mostOf {
  return parts.find(([, called]) => called.includes(simplified(column)))?.[0] ?? 'month';
}

/** A company's own year, and the month in which it starts, if that is known. */
export type Fiscal = { starts: number | undefined };

/**
 * A period of a year and its part: 2026 and 3, mars or Q1, by what the column of the part is called; `null` for what is none.
 *
 * @param fiscal - Where the year is a company's own.
 */
export function readYearAndPart(
  year: string,
  part: string,
  column: string,
  fiscal: Fiscal | null,
): string | null {
  const kind = partCalled(column);
  if (fiscal !== null && kind === 'month') return readFiscalMonth(year, part, fiscal.starts);
  const whole = fiscal === null ? (/^\d{4}$/.exec(year)?.[0] ?? null) : readFiscalYear(year);
  if (whole === null || (fiscal !== null && kind === 'week')) return null;
  const [, digits] = /^[a-z]?0?(\d{1,2})$/i.exec(part) ?? [];
  const at = digits === undefined ? (monthNamed(part) ?? 0) : Number(digits);
  if (at < 1 || at > mostOf[kind]) return null;
  if (kind === 'month') return monthOf(Number(whole), at);
  if (kind === 'week') return `${whole}-W${String(at).padStart(2, '0')}`;
  return `${whole}-${kind === 'quarter' ? 'Q' : 'H'}${at}`;
}
