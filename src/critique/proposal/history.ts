import type { Metric } from '../../model/catalogue';
import { toPlanPeriods } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import type { PlanPeriod } from '../../model/plan';
import { hasReached } from '../../scoring/reached';
import { withoutRounding } from '../../stats/descriptive/rounding';

/** What a team's participant-periods brought of a metric, best first, and whose each value is. */
export type History = { values: Float64Array; participants: Int32Array };

/** Values of fewer participants are no estimate of what a team brings, but somebody's own figure. */
const LEAST_PARTICIPANTS_POOLED = 4;

/**
 * The history of a metric.
 *
 * @param panel - The rows that published figures are of.
 * @returns `null` when nobody has a value, and when the history lacks the metric or is coarser than the plan's period.
 */
export function historyOf(
  metric: Metric,
  panel: Panel | null,
  period: PlanPeriod,
  yearStarts = 1,
): History | null {
  const rows = panel && toPlanPeriods(panel, period, [metric], yearStarts);
  const column = rows?.columns.get(metric.id);
  if (!rows || column === undefined) return null;
  const sign = metric.better === 'lower' ? 1 : -1;
  const order = Int32Array.from(column.keys())
    .filter((row) => !Number.isNaN(column[row]!))
    .sort((a, b) => sign * (column[a]! - column[b]!));
  if (order.length === 0) return null;
  return {
    values: Float64Array.from(order, (row) => column[row]!),
    participants: order.map((row) => rows.participant[row]!),
  };
}

/**
 * What about a share of the values are as good as or better, as a mean over neighbouring values: those from `least` to `most` of the
 * team, and more on both sides until they are of four participants. One quantile alone is one person's value.
 *
 * @returns `null` with fewer participants.
 */
export function pooledQuantile(
  { values, participants }: History,
  { least, most }: { least: number; most: number },
): number | null {
  const count = values.length;
  let from = Math.min(Math.floor(least * count), count - 1);
  let to = Math.min(Math.max(Math.ceil(most * count), from + 1), count);
  const people = new Set(participants.subarray(from, to));
  const isTied = (at: number): boolean =>
    withoutRounding(values[at - 1]! - values[at]!, Math.abs(values[at]!)) === 0;
  // Which of equal values stands first is chance: they are in together.
  const takeTies = (): void => {
    while (from > 0 && isTied(from)) people.add(participants[--from]!);
    while (to < count && isTied(to)) people.add(participants[to++]!);
  };
  takeTies();
  while (people.size < LEAST_PARTICIPANTS_POOLED && to - from < count) {
    if (from > 0) people.add(participants[--from]!);
    if (to < count) people.add(participants[to++]!);
    takeTies();
  }
  if (people.size < LEAST_PARTICIPANTS_POOLED) return null;
  return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
}

/** The share of values as good as the target or better. */
export function shareReaching(target: number, values: Float64Array, better: 'higher' | 'lower'): number {
  return values.filter((value) => hasReached(value, target, better)).length / values.length;
}
