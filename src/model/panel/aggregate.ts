import type { Metric } from '../catalogue';
import { addsUp, type MetricId } from '../metric';
import type { PlanPeriod } from '../plan';
import type { Panel } from './panel';
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

/**
 * Brings a panel to one row per participant and plan period, the unit in which a plan pays.
 *
 * Counts and amounts are summed, and a missing value makes the sum missing; everything else is averaged over the values
 * present. A plan period counts only when it is complete: every week, month, quarter or half-year of it has a row; daily rows
 * may miss up to 4 days on end. With integer periods one row is one plan period.
 *
 * @param metrics - The columns wanted; those the panel lacks are left out.
 * @returns `null` when the panel's periods are longer than the plan's.
 */
export function toPlanPeriods(
  panel: Panel,
  planPeriod: PlanPeriod,
  metrics: readonly Metric[],
): PlanPeriodPanel | null {
  if (panel.form === 'integer' || panel.form === planPeriod) return asItIs(panel, metrics);
  if (monthsPerPeriod[panel.form] > monthsPerPeriod[planPeriod]) return null;
  const planPeriods = planPeriodsOf(panel, planPeriod);
  const starts = runStarts(panel.participant, planPeriods);
  const complete = completeRuns(panel, starts, planPeriods, planPeriod);
  const first = complete.map((run) => starts[run]!);
  const columns = new Map<MetricId, Float64Array>();
  for (const metric of metrics) {
    const column = panel.columns.get(metric.id);
    if (column === undefined) continue;
    const combine = metric.nature !== null && addsUp(metric.nature) ? sumOf : meanOfPresent;
    const combined = new Float64Array(complete.length);
    for (let i = 0; i < complete.length; i++) {
      combined[i] = combine(column, first[i]!, starts[complete[i]! + 1]!);
    }
    columns.set(metric.id, combined);
  }
  return {
    participants: panel.participants,
    rows: complete.length,
    participant: first.map((row) => panel.participant[row]!),
    period: first.map((row) => planPeriods[row]!),
    form: planPeriod,
    columns,
    incompletePeriods: starts.length - 1 - complete.length,
  };
}

/** The plan period of each row, as a serial number; its own period where that has no length or is no shorter. */
export function planPeriodsOf({ period, form }: Panel, planPeriod: PlanPeriod): Int32Array {
  if (form === 'integer' || monthsPerPeriod[form] >= monthsPerPeriod[planPeriod]) return period;
  return mapSerials(period, (serial) => planPeriodOf(serial, form, planPeriod) ?? 0);
}

function asItIs(panel: Panel, metrics: readonly Metric[]): PlanPeriodPanel {
  const wanted = new Set(metrics.map(({ id }) => id));
  const { participants, rows, participant, period, form } = panel;
  const columns = new Map([...panel.columns].filter(([id]) => wanted.has(id)));
  return { participants, rows, participant, period, form, columns, incompletePeriods: 0 };
}

/** The first row of each participant's plan period, and behind them the number of rows. */
export function runStarts(participant: Int32Array, planPeriods: Int32Array): Int32Array {
  const starts = new Int32Array(participant.length + 1);
  let runs = 0;
  for (let row = 0; row < participant.length; row++) {
    const same = participant[row] === participant[row - 1] && planPeriods[row] === planPeriods[row - 1];
    if (!same) starts[runs++] = row;
  }
  starts[runs] = participant.length;
  return starts.slice(0, runs + 1);
}

/** Serial numbers mapped one by one, each different one once: there are few, and many rows. */
function mapSerials(serials: Int32Array, map: (serial: number) => number): Int32Array {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < serials.length; row++) {
    if (serials[row]! < low) low = serials[row]!;
    if (serials[row]! > high) high = serials[row]!;
  }
  const known = new Float64Array(Math.max(0, high - low + 1)).fill(Number.NaN);
  const mapped = new Int32Array(serials.length);
  for (let row = 0; row < serials.length; row++) {
    const at = serials[row]! - low;
    if (Number.isNaN(known[at])) known[at] = map(serials[row]!);
    mapped[row] = known[at]!;
  }
  return mapped;
}

function completeRuns(
  panel: Panel,
  starts: Int32Array,
  planPeriods: Int32Array,
  planPeriod: PlanPeriod,
): Int32Array {
  const complete = new Int32Array(starts.length - 1);
  let count = 0;
  for (let run = 0; run < complete.length; run++) {
    const start = starts[run]!;
    const end = starts[run + 1]!;
    if (isComplete(panel, start, end, planPeriods[start]!, planPeriod)) complete[count++] = run;
  }
  return complete.slice(0, count);
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
