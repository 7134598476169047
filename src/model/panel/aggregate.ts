import type { Metric } from '../catalogue';
import { addsUp, type MetricId } from '../metric';
import type { PlanPeriod } from '../plan';
import type { Panel, PeriodForm } from './panel';
import { monthsPerPeriod } from './period';
import { daysOfPlanPeriod, planPeriodOf } from './plan-period';

/** Rows in plan periods, participants coded as in the panel they come from; some may have no row left. */
export type PlanPeriodPanel = Pick<
  Panel,
  'participants' | 'rows' | 'participant' | 'period' | 'form' | 'columns'
> & {
  /** Plan periods of a participant that were left out because rows are missing. */
  incompletePeriods: number;
};

/** Days without a row that daily data may have in a row and still be complete: a long weekend (project default). */
const LONGEST_GAP_IN_DAYS = 4;

/** A participant's rows of one plan period: from `starts[k]` up to `starts[k + 1]`. */
export type PlanPeriodRuns = {
  /** First rows, and behind them the number of rows. */
  starts: Int32Array;
  /** The plan period of each run, as a serial number; its row's own period where that has no length or is no shorter. */
  period: Int32Array;
};

/**
 * Brings a panel to one row per participant and plan period, the unit in which a plan pays.
 *
 * Counts and amounts are summed, and a missing value makes the sum missing; everything else is averaged over the values
 * present. A plan period counts only when it is complete: every week, month, quarter or half-year of it has a row; daily rows
 * may miss up to 4 days on end. With integer periods one row is one plan period.
 *
 * @param metrics - The columns wanted; those the panel lacks are left out.
 * @param runs - {@link planPeriodRuns} of the panel, where they are known.
 * @returns `null` when the panel's periods are longer than the plan's.
 */
export function toPlanPeriods(
  panel: Panel,
  planPeriod: PlanPeriod,
  metrics: readonly Metric[],
  runs: PlanPeriodRuns = planPeriodRuns(panel.participant, panel.period, panel.form, planPeriod),
): PlanPeriodPanel | null {
  if (panel.form === 'integer' || panel.form === planPeriod) return asItIs(panel, metrics);
  if (monthsPerPeriod[panel.form] > monthsPerPeriod[planPeriod]) return null;
  const complete = completeRuns(panel, runs, planPeriod);
  const columns = new Map<MetricId, Float64Array>();
  for (const metric of metrics) {
    const column = panel.columns.get(metric.id);
    if (column === undefined) continue;
    const isSummed = metric.nature !== null && addsUp(metric.nature);
    const combined = new Float64Array(complete.length);
    for (let i = 0; i < complete.length; i++) {
      const start = runs.starts[complete[i]!]!;
      const end = runs.starts[complete[i]! + 1]!;
      combined[i] = isSummed ? sumOf(column, start, end) : meanOfPresent(column, start, end);
    }
    columns.set(metric.id, combined);
  }
  const participant = new Int32Array(complete.length);
  for (let i = 0; i < complete.length; i++) participant[i] = panel.participant[runs.starts[complete[i]!]!]!;
  return {
    participants: panel.participants,
    rows: complete.length,
    participant,
    period: periodsOf(complete, runs),
    form: planPeriod,
    columns,
    incompletePeriods: runs.period.length - complete.length,
  };
}

/** The rows of a panel, sorted by participant and then period, by plan period. */
export function planPeriodRuns(
  participant: Int32Array,
  period: Int32Array,
  form: PeriodForm,
  planPeriod: PlanPeriod,
): PlanPeriodRuns {
  const rows = period.length;
  const starts = new Int32Array(rows + 1);
  if (form === 'integer' || monthsPerPeriod[form] >= monthsPerPeriod[planPeriod]) {
    for (let row = 0; row <= rows; row++) starts[row] = row;
    return { starts, period };
  }
  const serialOf = serialsOf(period, (serial) => planPeriodOf(serial, form, planPeriod) ?? 0);
  const serials = new Int32Array(rows);
  let runs = 0;
  for (let row = 0; row < rows; row++) {
    const serial = serialOf(period[row]!);
    if (row > 0 && participant[row] === participant[row - 1] && serial === serials[runs - 1]) continue;
    starts[runs] = row;
    serials[runs++] = serial;
  }
  starts[runs] = rows;
  return { starts: starts.subarray(0, runs + 1), period: serials.subarray(0, runs) };
}

function asItIs(panel: Panel, metrics: readonly Metric[]): PlanPeriodPanel {
  const wanted = new Set(metrics.map(({ id }) => id));
  const { participants, rows, participant, period, form } = panel;
  const columns = new Map([...panel.columns].filter(([id]) => wanted.has(id)));
  return { participants, rows, participant, period, form, columns, incompletePeriods: 0 };
}

/** A function of serial numbers that asks `map` for each different one once: there are few, and many rows. */
function serialsOf(serials: Int32Array, map: (serial: number) => number): (serial: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < serials.length; row++) {
    if (serials[row]! < low) low = serials[row]!;
    if (serials[row]! > high) high = serials[row]!;
  }
  const known = new Float64Array(Math.max(0, high - low + 1)).fill(Number.NaN);
  return (serial) => {
    if (Number.isNaN(known[serial - low]!)) known[serial - low] = map(serial);
    return known[serial - low]!;
  };
}

function completeRuns(panel: Panel, { starts, period }: PlanPeriodRuns, planPeriod: PlanPeriod): Int32Array {
  const complete = new Int32Array(period.length);
  let count = 0;
  for (let run = 0; run < complete.length; run++) {
    if (isComplete(panel, starts[run]!, starts[run + 1]!, period[run]!, planPeriod)) complete[count++] = run;
  }
  return complete.subarray(0, count);
}

function periodsOf(complete: Int32Array, { period }: PlanPeriodRuns): Int32Array {
  if (complete.length === period.length) return period;
  return complete.map((run) => period[run]!);
}

/** Whether the rows of one participant from `start` up to `end` fill the plan period with serial number `serial`. */
function isComplete(
  { form, period }: Panel,
  start: number,
  end: number,
  serial: number,
  planPeriod: PlanPeriod,
): boolean {
  switch (form) {
    case 'day': {
      const { first, next } = daysOfPlanPeriod(serial, planPeriod);
      return [...period.subarray(start, end), next].every(
        (day, i) => day - (i === 0 ? first - 1 : period[start + i - 1]!) - 1 <= LONGEST_GAP_IN_DAYS,
      );
    }
    case 'week': {
      const { first, next } = daysOfPlanPeriod(serial, planPeriod);
      return end - start === Math.ceil(next / 7) - Math.ceil(first / 7);
    }
    default:
      return form !== 'integer' && end - start === monthsPerPeriod[planPeriod] / monthsPerPeriod[form];
  }
}

function sumOf(column: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let row = start; row < end; row++) sum += column[row]!;
  return finiteOrMissing(sum);
}

/** Beyond the largest number there is no total: missing, as an unknown one would be. */
function finiteOrMissing(total: number): number {
  return Number.isFinite(total) ? total : Number.NaN;
}

function meanOfPresent(column: Float64Array, start: number, end: number): number {
  let sum = 0;
  let present = 0;
  for (let row = start; row < end; row++) {
    if (Number.isNaN(column[row]!)) continue;
    sum += column[row]!;
    present++;
  }
  return finiteOrMissing(sum / present);
}
