import type { AuditOptions } from '../../model/audit-options';
import type { CheckedPlan } from '../../model/checked-plan';
import type { MetricId } from '../../model/metric';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import { nameOfPeriod } from '../../model/panel/name-of-period';
import type { Panel } from '../../model/panel/panel';
import type { ReportSeries } from '../../model/report';
import { suppressedGroups } from '../../model/suppression';
import { leastTeam } from '../../model/whole-team';
import type { NumberedPeriods } from '../../stats/panel/index/panel-index';
import { bins } from './series-bins';
import { histogram } from './series-histogram';
import { toldFigure } from './told-figure';

/**
 * What charts draw of a history: means per period, spread of each paid metric, and score against outcome in groups of participants.
 *
 * @param panel - The rows that published figures are of.
 * @param numbered - Its periods.
 * @param planPeriods - For the spread, which is looked at beside a target and so needs the periods that targets are for.
 */
export function series(
  plan: CheckedPlan,
  panel: Panel,
  numbered: NumberedPeriods,
  planPeriods: PlanPeriodPanel | null,
  options: AuditOptions,
): ReportSeries {
  const paid = plan.measures.filter(({ metric }) => panel.columns.has(metric));
  const goals = plan.goals.filter((goal) => panel.columns.has(goal));
  return {
    timeline: timeline(panel, numbered, [...new Set([...paid.map(({ metric }) => metric), ...goals])], {
      least: leastTeam(options),
      together: Math.max(leastTeam(options), options.minimumGroupSize),
    }),
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

/** Means per period, where the whole team's least size has a value, and of which no subtraction tells a few people's days. */
function timeline(
  panel: Panel,
  { period: at, attendance: rows, codes: serials }: NumberedPeriods,
  metrics: readonly MetricId[],
  { least, together }: { least: number; together: number },
): ReportSeries['timeline'] {
  const means = metrics.flatMap((metric) => {
    const column = panel.columns.get(metric);
    if (column === undefined || panel.irregular.has(metric)) return [];
    const { values, counts } = meansBy(at, serials.length, column);
    const isThin = counts.some((count) => count > 0 && count < least);
    const hidden = isThin
      ? suppressedGroups(membersBy(at, serials.length, column, panel), least, [], together)
      : new Set<number>();
    return [{ metric, values: values.map((value, period) => (hidden.has(period) ? null : value)) }];
  });
  return serials.flatMap((serial, period) => {
    const participants = rows[period] ?? 0;
    if (participants < least) return [];
    const entries = means.map(({ metric, values }) => [metric, values[period] ?? null]);
    return [{ period: nameOfPeriod(serial, panel), participants, means: Object.fromEntries(entries) }];
  });
}

/** The mean of each group as it is told, `null` without a value, and how many it is of. */
function meansBy(
  at: Int32Array,
  groups: number,
  column: Float64Array,
): { values: (number | null)[]; counts: Float64Array } {
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let row = 0; row < at.length; row++) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    sums[at[row]!]! += value;
    counts[at[row]!]! += 1;
  }
  const values = Array.from(sums, (sum, group) =>
    counts[group] === 0 ? null : toldFigure(sum / counts[group]!),
  );
  return { values, counts };
}

/** Who has a value in each group. */
function membersBy(at: Int32Array, groups: number, column: Float64Array, { participant }: Panel): number[][] {
  const members = Array.from({ length: groups }, (): number[] => []);
  for (let row = 0; row < at.length; row++)
    if (!Number.isNaN(column[row]!)) members[at[row]!]!.push(participant[row]!);
  return members;
}
