import { simplified } from '../names/simplified';
import { monthOf } from './calendar';
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
  const year = names.filter((name) => years.has(simplified(name)));
  if (year.length !== 1) return null;
  for (const [, called] of parts) {
    const found = names.filter((name) => called.includes(simplified(name)));
    if (found.length === 1) return { year: year[0]!, part: found[0]! };
    if (found.length > 1) return null;
  }
  return null;
}

/** A period of a year and its part: 2026 and 3, mars or Q1, by what the column of the part is called; `null` for what is none. */
export function readYearAndPart(year: string, part: string, column: string): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  const [kind] = parts.find(([, called]) => called.includes(simplified(column))) ?? ['month' as const];
  const [, digits] = /^[a-z]?0?(\d{1,2})$/i.exec(part) ?? [];
  const at = digits === undefined ? (monthNamed(part) ?? 0) : Number(digits);
  if (at < 1 || at > mostOf[kind]) return null;
  if (kind === 'month') return monthOf(Number(year), at);
  if (kind === 'week') return `${year}-W${String(at).padStart(2, '0')}`;
  return `${year}-${kind === 'quarter' ? 'Q' : 'H'}${at}`;
}
