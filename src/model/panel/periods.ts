import { kindOf } from '../wording';
import { type CodedColumn, inOrder } from './code-labels';
import type { DataIssues } from './data-issues';
import type { PeriodForm } from './panel';
import { type Period, parsePeriod } from './period';
import type { RawColumns } from './raw-columns';

/** Serial numbers are kept in 32 bits. */
const LARGEST_SERIAL = 2 ** 31 - 1;

const EXAMPLES =
  'a period such as "2026", "2026-H1", "2026-Q1", "2026-03", "2026-W07" or "2026-03-01", or a whole number';

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
      if (typeof period !== 'string' && period.form === (form ?? period.form)) {
        form = period.form;
        code = serials.push(period.serial) - 1;
        codeOf.set(given, code);
      } else {
        const problem = typeof period === 'string' ? period : mixedForms(period.form, form);
        issues.add(raw.cellPath(['period'], row), problem);
      }
    }
    codes[row] = code;
  }
  return { form: form ?? 'integer', ...inOrder(codes, serials, (a, b) => a - b) };
}

/** A period, or what is wrong with it. */
function readPeriod(given: unknown): Period | string {
  if (typeof given === 'string') {
    const period = parsePeriod(given);
    if (period === null) return `must be ${EXAMPLES}`;
    return typeof period === 'string' ? `is on no calendar: there is no such ${period}` : period;
  }
  if (given === undefined) return `is missing; it must be ${EXAMPLES}`;
  if (typeof given !== 'number') return `must be ${EXAMPLES}; it is ${kindOf(given)}`;
  return Number.isInteger(given) && Math.abs(given) <= LARGEST_SERIAL
    ? { form: 'integer', serial: given }
    : `must be a whole number between −${LARGEST_SERIAL} and ${LARGEST_SERIAL}`;
}

function mixedForms(form: PeriodForm, first: PeriodForm | null): string {
  return `is of the form ${form}, the ones before it of the form ${first}; a data set has one form`;
}
