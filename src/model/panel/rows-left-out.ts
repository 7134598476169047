import type { MetricId } from '../metric';
import type { PlanPeriod } from '../plan';
import { hasValue, lackingRuns, planPeriodRuns } from './aggregate';
import type { Panel } from './panel';
import { planPeriodOf } from './plan-period';

/** A history that loses more than this to missing rows is not read as it was meant. */
const MOST_LEFT_OUT = 1 / 2;

/**
 * The rows whose counts and amounts belong to no complete period, of all that have some: only where those are most of the rows in
 * periods that the history spans, or where single days are all there is of each period. What its first and last day cut is left out
 * too, but by no mistake.
 *
 * @param planPeriod - The plan's, or one of a measure's own.
 * @param summed - The counts and amounts that need all of it.
 * @returns `null` where most rows are used.
 */
export function rowsLeftOut(
  panel: Panel,
  planPeriod: PlanPeriod,
  summed: readonly MetricId[],
  yearStarts = 1,
): { count: number; rows: number } | null {
  const columns = summed.flatMap((id) => panel.columns.get(id) ?? []);
  const runs = planPeriodRuns(panel.participant, panel.period, panel.form, planPeriod, yearStarts);
  const lacking = lackingRuns(panel, runs, planPeriod, yearStarts);
  if (columns.length === 0 || !lacking.includes(1)) return null;
  const { first, last } = wholePeriods(panel, planPeriod, yearStarts);
  const left = { all: 0, spanned: 0 };
  const rows = { all: 0, spanned: 0 };
  for (let run = 0; run < lacking.length; run++) {
    const isSpanned = runs.period[run]! >= first && runs.period[run]! <= last;
    for (let row = runs.starts[run]!; row < runs.starts[run + 1]!; row++) {
      if (!columns.some((column) => hasValue(column, row, row + 1))) continue;
      rows.all++;
      rows.spanned += Number(isSpanned);
      left.all += lacking[run]!;
      left.spanned += Number(isSpanned) * lacking[run]!;
    }
  }
  const isSingleDays = panel.form === 'day' && left.all === rows.all && runs.period.length === panel.rows;
  const isMost = left.spanned > MOST_LEFT_OUT * rows.spanned || isSingleDays;
  return isMost ? { count: left.all, rows: rows.all } : null;
}

/** The plan periods that begin and end within a history. */
function wholePeriods(
  { period, form }: Panel,
  planPeriod: PlanPeriod,
  yearStarts: number,
): { first: number; last: number } {
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < period.length; row++) {
    earliest = Math.min(earliest, period[row]!);
    latest = Math.max(latest, period[row]!);
  }
  const of = (serial: number): number => planPeriodOf(serial, form, planPeriod, yearStarts) ?? 0;
  return { first: of(earliest - 1) + 1, last: of(latest + 1) - 1 };
}
