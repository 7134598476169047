import type { Metric } from '../../model/catalogue';
import { toPlanPeriods } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import type { PlanPeriod } from '../../model/plan';
import { WHOLE_TEAM } from '../../model/whole-team';
import { hasReached } from '../../scoring/reached';

/**
 * What a team's participant-periods brought of a metric, best first.
 *
 * @returns `null` below the whole team's least size, and when the history lacks the metric or is coarser than the plan's period.
 */
export function historyOf(metric: Metric, panel: Panel | null, period: PlanPeriod): Float64Array | null {
  const rows = panel && toPlanPeriods(panel, period, [metric]);
  const column = rows?.columns.get(metric.id);
  if (!rows || column === undefined) return null;
  const isKnown = (row: number): boolean => !Number.isNaN(column[row]);
  if (new Set(rows.participant.filter((_, row) => isKnown(row))).size < WHOLE_TEAM) return null;
  const ascending = column.filter((_, row) => isKnown(row)).sort();
  return metric.better === 'lower' ? ascending : ascending.reverse();
}

/** The share of values as good as the target or better. */
export function shareReaching(target: number, values: Float64Array, better: 'higher' | 'lower'): number {
  return values.filter((value) => hasReached(value, target, better)).length / values.length;
}
