import type { CheckedMeasure } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import { planPeriodOf } from '../../model/panel/plan-period';

/** What a measure is paid by, row by row: values, and own quotas where each row has its own. `NaN` is missing. */
export type RowFigures = { value: Float64Array; quota: Float64Array | null };

/**
 * The figures of a measure at its level. Those of a team, or of everybody, are put together period by period and stand in each member's
 * row. Where all members carry the same figures throughout the history, value and quota, these are the team's already.
 *
 * @returns `null` where the data lack the metric, or the quotas.
 */
export function rowFigures(measure: CheckedMeasure, panel: Panel, yearStarts = 1): RowFigures | null {
  const value = panel.columns.get(measure.metric);
  const quota = measure.target === 'own' ? panel.targets.get(measure.metric) : null;
  if (value === undefined || quota === undefined) return null;
  if (measure.level === 'individual') return { value, quota };
  const groups = groupsOf(panel, measure.level, spanOf(measure, panel, yearStarts));
  const isKnown = (row: number): boolean => !Number.isNaN(value[row]) && !Number.isNaN(quota?.[row]);
  const reading = quota && quotasOfTeams(measure, groups, value, quota);
  const isTeams = groups.every((rows) => areAlike(rows, value)) && (quota === null || reading !== null);
  const sums = isSummed(measure.definition) && !isTeams;
  const put = (column: Float64Array, adds: boolean): Float64Array => {
    const whole = new Float64Array(panel.rows).fill(Number.NaN);
    for (const rows of groups) {
      const known = rows.filter(isKnown);
      // Of a sum against one target, one missing part makes the whole unknown; with members' own quotas it leaves both sums.
      const isOneTarget = quota === null || reading === 'once';
      const isBroken = sums && isOneTarget && known.length < rows.length;
      const figure = isBroken ? Number.NaN : together(known, column, adds);
      for (const row of rows) whole[row] = figure;
    }
    return whole;
  };
  return { value: put(value, sums), quota: quota && put(quota, sums && reading !== 'once') };
}

/** How quotas are read that are the same for all members of each team: added up as figures are, or as the team's own. */
export type TeamQuotas = 'added' | 'once';

/**
 * Members with the same quota and figures of their own may have it each, or all together: it is read in the way that lies nearer to what
 * was reached, and that is said.
 *
 * @returns `null` where quotas differ within a team.
 */
export function teamQuotas(measure: CheckedMeasure, panel: Panel): TeamQuotas | null {
  const value = panel.columns.get(measure.metric);
  const quota = measure.target === 'own' ? panel.targets.get(measure.metric) : undefined;
  if (value === undefined || quota === undefined || !isSummed(measure.definition)) return null;
  const groups = groupsOf(panel, measure.level === 'company' ? 'company' : 'team', panel.period);
  return groups.every((rows) => areAlike(rows, value)) ? null : quotasOfTeams(measure, groups, value, quota);
}

function quotasOfTeams(
  { definition }: CheckedMeasure,
  groups: readonly (readonly number[])[],
  value: Float64Array,
  quota: Float64Array,
): TeamQuotas | null {
  if (!groups.every((rows) => areAlike(rows, quota))) return null;
  if (!isSummed(definition) || !groups.some((rows) => rows.length > 1)) return 'added';
  let [reached, added, once] = [0, 0, 0];
  for (const rows of groups) {
    const known = rows.filter((row) => !Number.isNaN(value[row]! + quota[row]!));
    for (const row of known) {
      reached += value[row]!;
      added += quota[row]!;
      once += quota[row]! / known.length;
    }
  }
  const away = (quotas: number): number => Math.abs(Math.log(reached / quotas));
  return away(once) < away(added) ? 'once' : 'added';
}

/** Whether all of these rows that have a figure carry the same. */
function areAlike(rows: readonly number[], column: Float64Array): boolean {
  const known = rows.filter((row) => !Number.isNaN(column[row]));
  return known.every((row) => column[row] === column[known[0]!]);
}

function together(rows: readonly number[], column: Float64Array, sums: boolean): number {
  if (rows.length === 0) return Number.NaN;
  const sum = rows.reduce((total, row) => total + column[row]!, 0);
  return sums ? sum : sum / rows.length;
}

/** In which span the figures of members are put together, by row: scores and rates at dates of each one's own in a period of the measure. */
function spanOf({ definition, period }: CheckedMeasure, panel: Panel, yearStarts: number): ArrayLike<number> {
  if (panel.form !== 'day' || isSummed(definition)) return panel.period;
  return Int32Array.from(panel.period, (day) => planPeriodOf(day, 'day', period, yearStarts) ?? day);
}

/** The rows of each team and span; without teams in the data everybody is one. Who has no team while others have one is in none. */
function groupsOf({ team, rows }: Panel, level: 'team' | 'company', span: ArrayLike<number>): number[][] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const code = level === 'company' || team === null ? 0 : team[row]!;
    if (code < 0) continue;
    const key = `${code} ${span[row]}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return [...groups.values()];
}
