import {
  periodForm,
  periodMistaken,
  periodNumber,
  periodOffCalendar,
  period as periodSentence,
} from '../problems/data';
import { foundAt } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { type CodedColumn, inOrder } from './code-labels';
import type { DataIssues } from './data-issues';
import { mistakenNumber } from './mistaken-number';
import type { PeriodForm } from './panel';
import { type Period, parsePeriod } from './period';
import type { RawColumns } from './raw-columns';

/** Serial numbers are kept in 32 bits. */
const LARGEST_SERIAL = 2 ** 31 - 1;

/** Numbers the periods in time; the labels are serial numbers of the one form all are written in. */
export function codePeriods(
  raw: RawColumns,
  values: ArrayLike<unknown>,
  issues: DataIssues,
): CodedColumn<number> & { form: PeriodForm } {
  const codes = new Int32Array(raw.rows);
  const codeOf = new Map<unknown, number>();
  const serials: number[] = [];
  let form: PeriodForm | null = null;
  let last: unknown = null;
  let code = -1;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const cell = values[row];
    const given = typeof cell === 'bigint' ? Number(cell) : cell;
    // Where rows of a period stand together, only the first is looked up.
    if (given !== last || code < 0) code = codeOf.get(given) ?? -1;
    last = given;
    if (code < 0) {
      const period = readPeriod(given);
      if ('form' in period && period.form === (form ?? period.form)) {
        form = period.form;
        code = serials.push(period.serial) - 1;
        codeOf.set(given, code);
      } else {
        const first = form ?? 'integer';
        const problem = 'form' in period ? said(periodForm, { form: period.form, first }) : period;
        issues.put({ path: raw.cellPath(['period'], row), ...problem });
      }
    }
    codes[row] = code;
  }
  return { form: form ?? 'integer', ...inOrder(codes, serials, (a, b) => a - b) };
}

/** A period, or what is wrong with it. */
function readPeriod(given: unknown): Period | Said {
  if (typeof given === 'string') {
    const period = parsePeriod(given);
    if (period === null) return said(periodSentence);
    return typeof period === 'string' ? said(periodOffCalendar, { form: period }) : period;
  }
  if (typeof given !== 'number') return said(periodSentence, { found: foundAt(given) });
  const meant = mistakenNumber(given);
  if (meant !== null) return said(periodMistaken, { meant });
  return Number.isInteger(given) && Math.abs(given) <= LARGEST_SERIAL
    ? { form: 'integer', serial: given }
    : said(periodNumber, { from: -LARGEST_SERIAL, to: LARGEST_SERIAL });
}
