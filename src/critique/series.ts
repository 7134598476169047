import type { AuditOptions } from '../model/audit-options';
import type { CheckedPlan } from '../model/checked-plan';
import type { MetricId } from '../model/metric';
import type { PlanPeriodPanel } from '../model/panel/aggregate';
import type { Panel } from '../model/panel/panel';
import { periodName } from '../model/panel/period';
import type { ReportSeries } from '../model/report';
import { WHOLE_TEAM } from '../model/whole-team';
import { numberPeriods } from '../stats/panel/panel-index';
import { bins } from './series-bins';
import { histogram } from './series-histogram';

/**
 * What charts draw of a history: means per period, spread of each paid metric, and score against outcome in groups of participants.
 *
 * @param planPeriods - For the spread, which is looked at beside a target and so needs the periods that targets are for.
 */
export function series(
  plan: CheckedPlan,
  panel: Panel,
  planPeriods: PlanPeriodPanel | null,
  options: AuditOptions,
): ReportSeries {
  const paid = plan.measures.filter(({ metric }) => panel.columns.has(metric));
  const goals = plan.goals.filter((goal) => panel.columns.has(goal));
  return {
    timeline: timeline(panel, [...new Set([...paid.map(({ metric }) => metric), ...goals])]),
    histogram:
      planPeriods === null
        ? []
        : paid.flatMap((measure) => histogram(measure, planPeriods, options.minimumGroupSize)),
    bins: bins(
      panel,
      paid.map(({ metric }) => metric),
      goals,
      options.minimumGroupSize,
    ),
  };
}

/** Means per period, over periods with the whole team's least size. */
function timeline(panel: Panel, metrics: readonly MetricId[]): ReportSeries['timeline'] {
  const { period: at, attendance: rows, codes: serials } = numberPeriods(panel.period);
  const means = metrics.flatMap((metric) => {
    const column = panel.columns.get(metric);
    return column === undefined ? [] : [{ metric, values: meansBy(at, serials.length, column) }];
  });
  return serials.flatMap((serial, period) => {
    const participants = rows[period] ?? 0;
    if (participants < WHOLE_TEAM) return [];
    const entries = means.map(({ metric, values }) => [metric, values[period] ?? null]);
    return [{ period: periodName(serial, panel.form), participants, means: Object.fromEntries(entries) }];
  });
}

function meansBy(at: Int32Array, groups: number, column: Float64Array): (number | null)[] {
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let row = 0; row < at.length; row++) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    sums[at[row]!]! += value;
    counts[at[row]!]! += 1;
  }
  return Array.from(sums, (sum, group) => {
    const count = counts[group]!;
    return count < WHOLE_TEAM ? null : sum / count;
  });
}
