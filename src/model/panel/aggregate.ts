import type { Metric } from '../catalogue';
import { isSummed, type MetricId } from '../metric';
import type { PlanPeriod } from '../plan';
import type { Panel, PeriodForm } from './panel';
import { monthsPerPeriod } from './period';
import { daysOfPlanPeriod, planPeriodOf } from './plan-period';

/** Rows in plan periods, participants coded as in the panel they come from; some may have no row left. */
export type PlanPeriodPanel = Pick<
  Panel,
  'participants' | 'rows' | 'participant' | 'period' | 'form' | 'columns'
> & {
  /** The metrics of which rows have quotas of their own. */
  quotas: ReadonlySet<MetricId>;
  /** Plan periods of a participant in which rows are missing. */
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
 * present, whenever they were measured. A sum needs a complete plan period: every week, month, quarter or half-year of it has a
 * row; daily rows may miss up to 4 days on end. An incomplete one without anything to average is left out. With integer periods one
 * row is one plan period.
 *
 * @param metrics - The columns wanted; those the panel lacks are left out.
 * @param yearStarts - The month in which the plan's year begins.
 * @param runs - {@link planPeriodRuns} of the panel, where they are known.
 * @returns `null` when the panel's periods are longer than the plan's.
 */
export function toPlanPeriods(
  panel: Panel,
  planPeriod: PlanPeriod,
  metrics: readonly Metric[],
  yearStarts = 1,
  runs: PlanPeriodRuns = planPeriodRuns(panel.participant, panel.period, panel.form, planPeriod, yearStarts),
): PlanPeriodPanel | null {
  if (panel.form === 'integer' || panel.form === planPeriod) return asItIs(panel, metrics);
  if (monthsPerPeriod[panel.form] > monthsPerPeriod[planPeriod]) return null;
  const isLacking = lackingRuns(panel, runs, planPeriod, yearStarts);
  const wanted = metrics.flatMap((metric) => {
    const column = panel.columns.get(metric.id);
    return column === undefined ? [] : [{ id: metric.id, column, isSummed: isSummed(metric) }];
  });
  const averaged = wanted.flatMap(({ column, isSummed }) => (isSummed ? [] : [column]));
  const kept = keptRuns(isLacking, runs, averaged);
  const columns = new Map<MetricId, Float64Array>();
  for (const { id, column, isSummed } of wanted) {
    const combined = new Float64Array(kept.length);
    for (let i = 0; i < kept.length; i++) {
      const [start, end] = [runs.starts[kept[i]!]!, runs.starts[kept[i]! + 1]!];
      if (!isSummed) combined[i] = meanOfPresent(column, start, end);
      else combined[i] = isLacking[kept[i]!] === 1 ? Number.NaN : sumOf(column, start, end);
    }
    columns.set(id, combined);
  }
  const participant = new Int32Array(kept.length);
  for (let i = 0; i < kept.length; i++) participant[i] = panel.participant[runs.starts[kept[i]!]!]!;
  return {
    participants: panel.participants,
    rows: kept.length,
    participant,
    period: periodsOf(kept, runs),
    form: planPeriod,
    columns,
    quotas: new Set(panel.targets.keys()),
    incompletePeriods: isLacking.reduce((sum, lacking) => sum + lacking, 0),
  };
}

/** The rows of a panel, sorted by participant and then period, by plan period. */
export function planPeriodRuns(
  participant: Int32Array,
  period: Int32Array,
  form: PeriodForm,
  planPeriod: PlanPeriod,
  yearStarts = 1,
): PlanPeriodRuns {
  const rows = period.length;
  const starts = new Int32Array(rows + 1);
  if (form === 'integer' || monthsPerPeriod[form] >= monthsPerPeriod[planPeriod]) {
    for (let row = 0; row <= rows; row++) starts[row] = row;
    return { starts, period };
  }
  const serialOf = serialsOf(period, (serial) => planPeriodOf(serial, form, planPeriod, yearStarts) ?? 0);
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
  const quotas = new Set(panel.targets.keys());
  return { participants, rows, participant, period, form, columns, quotas, incompletePeriods: 0 };
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

/** 1 for each run in which rows are missing; none in rows that are plan periods already. */
export function lackingRuns(
  panel: Pick<Panel, 'form' | 'period'>,
  runs: PlanPeriodRuns,
  planPeriod: PlanPeriod,
  yearStarts = 1,
): Uint8Array {
  const lacking = new Uint8Array(runs.period.length);
  if (panel.form === 'integer' || monthsPerPeriod[panel.form] >= monthsPerPeriod[planPeriod]) return lacking;
  for (let run = 0; run < lacking.length; run++) {
    if (!isComplete(panel, runs, run, planPeriod, yearStarts)) lacking[run] = 1;
  }
  return lacking;
}

/** The runs that are complete, and those with something to average. */
function keptRuns(
  isLacking: Uint8Array,
  { starts }: PlanPeriodRuns,
  averaged: readonly Float64Array[],
): Int32Array {
  const kept = new Int32Array(isLacking.length);
  let count = 0;
  for (let run = 0; run < kept.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    if (isLacking[run] === 0 || averaged.some((column) => hasValue(column, start, end))) kept[count++] = run;
  }
  return kept.subarray(0, count);
}

/** Whether a column has a value in a row from `start` up to `end`. */
export function hasValue(column: Float64Array, start: number, end: number): boolean {
  for (let row = start; row < end; row++) if (!Number.isNaN(column[row]!)) return true;
  return false;
}

function periodsOf(kept: Int32Array, { period }: PlanPeriodRuns): Int32Array {
  if (kept.length === period.length) return period;
  return kept.map((run) => period[run]!);
}

/** Whether the rows of a run fill their plan period. */
function isComplete(
  { form, period }: Pick<Panel, 'form' | 'period'>,
  { starts, period: serials }: PlanPeriodRuns,
  run: number,
  planPeriod: PlanPeriod,
  yearStarts: number,
): boolean {
  const [start, end, serial] = [starts[run]!, starts[run + 1]!, serials[run]!];
  switch (form) {
    case 'day': {
      const { first, next } = daysOfPlanPeriod(serial, planPeriod, yearStarts);
      return [...period.subarray(start, end), next].every(
        (day, i) => day - (i === 0 ? first - 1 : period[start + i - 1]!) - 1 <= LONGEST_GAP_IN_DAYS,
      );
    }
    case 'week': {
      const { first, next } = daysOfPlanPeriod(serial, planPeriod, yearStarts);
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
export function finiteOrMissing(total: number): number {
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
