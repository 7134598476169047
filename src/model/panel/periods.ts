import {
  periodForm,
  periodMistaken,
  periodNaming,
  periodNumber,
  periodOffCalendar,
  periodOneYear,
  period as periodSentence,
} from '../problems/data';
import { foundAt } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { type CodedColumn, inOrder } from './code-labels';
import type { DataIssues } from './data-issues';
import { parseFiscalPeriod } from './fiscal-period';
import { mistakenNumber } from './mistaken-number';
import type { Fiscal, FiscalNaming, PeriodForm } from './panel';
import { type Period, parsePeriod } from './period';
import type { RawColumns } from './raw-columns';

/** Serial numbers are kept in 32 bits. */
const LARGEST_SERIAL = 2 ** 31 - 1;

/** A period, and how it is named where it is one of the plan's year. */
type Named = Period & { naming: FiscalNaming | null };

/** Periods as serial numbers of the one form all are written in, and how they are named where they are the plan's year's. */
export type CodedPeriods = CodedColumn<number> & { form: PeriodForm; fiscal: Fiscal | null };

/**
 * Numbers the periods in time.
 *
 * @param yearStarts - The month in which the plan's year begins; `null` where no plan tells.
 */
export function codePeriods(
  raw: RawColumns,
  values: ArrayLike<unknown>,
  issues: DataIssues,
  yearStarts: number | null,
): CodedPeriods {
  const codes = new Int32Array(raw.rows);
  const codeOf = new Map<unknown, number>();
  const serials: number[] = [];
  let kind: Pick<Named, 'form' | 'naming'> | null = null;
  let last: unknown = null;
  let code = -1;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const cell = values[row];
    const given = typeof cell === 'bigint' ? Number(cell) : cell;
    // Where rows of a period stand together, only the first is looked up.
    if (given !== last || code < 0) code = codeOf.get(given) ?? -1;
    last = given;
    if (code < 0) {
      const period = readPeriod(given, yearStarts);
      const problem = 'form' in period ? mixed(period, kind) : period;
      if (problem === null) {
        const { form, naming, serial } = period as Named;
        kind ??= { form, naming };
        code = serials.push(serial) - 1;
        codeOf.set(given, code);
      } else issues.put({ path: raw.cellPath(['period'], row), ...problem });
    }
    codes[row] = code;
  }
  const { form = 'integer', naming = null } = kind ?? {};
  const fiscal = naming && { naming, yearStarts: yearStarts ?? 1 };
  return { form, fiscal, ...inOrder(codes, serials, (a, b) => a - b) };
}

/** What is wrong with a period beside the ones before it. */
function mixed({ form, naming }: Named, before: Pick<Named, 'form' | 'naming'> | null): Said | null {
  if (before === null) return null;
  if (form !== before.form) return said(periodForm, { form, first: before.form });
  return naming === before.naming ? null : said(periodNaming);
}

/** A period, or what is wrong with it. */
function readPeriod(given: unknown, yearStarts: number | null): Named | Said {
  if (typeof given === 'string') {
    const period = parsePeriod(given) ?? parseFiscalPeriod(given, yearStarts);
    if (period === null) return said(periodSentence);
    if (period === 'one-year') return said(periodOneYear);
    return typeof period === 'string'
      ? said(periodOffCalendar, { form: period })
      : { naming: null, ...period };
  }
  if (typeof given !== 'number') return said(periodSentence, { found: foundAt(given) });
  const meant = mistakenNumber(given);
  if (meant !== null) return said(periodMistaken, { meant });
  return Number.isInteger(given) && Math.abs(given) <= LARGEST_SERIAL
    ? { form: 'integer', serial: given, naming: null }
    : said(periodNumber, { from: -LARGEST_SERIAL, to: LARGEST_SERIAL });
}
