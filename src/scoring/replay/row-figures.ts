import type { CheckedMeasure } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';

/** What a measure is paid by, row by row: values, and own quotas where each row has its own. `NaN` is missing. */
export type RowFigures = { value: Float64Array; quota: Float64Array | null };

/**
 * The figures of a measure at its level. Those of a team, or of everybody, are put together period by period and stand in each member's
 * row; where all members carry one figure it is the team's already.
 *
 * @returns `null` where the data lack the metric, or the quotas.
 */
export function rowFigures(measure: CheckedMeasure, panel: Panel): RowFigures | null {
  const value = panel.columns.get(measure.metric);
  const quota = measure.target === 'own' ? panel.targets.get(measure.metric) : null;
  if (value === undefined || quota === undefined) return null;
  if (measure.level === undefined || measure.level === 'individual') return { value, quota };
  const groups = groupsOf(panel, measure.level);
  const isKnown = (row: number): boolean => !Number.isNaN(value[row]) && !Number.isNaN(quota?.[row]);
  const put = (column: Float64Array): Float64Array => {
    const whole = new Float64Array(panel.rows).fill(Number.NaN);
    for (const rows of groups) {
      const known = rows.filter(isKnown);
      // Of a sum against one target, one missing part makes the whole unknown; with own quotas it leaves both sums.
      const isBroken = quota === null && isSummed(measure.definition) && known.length < rows.length;
      const figure = isBroken ? Number.NaN : together(known, column, isSummed(measure.definition));
      for (const row of rows) whole[row] = figure;
    }
    return whole;
  };
  return { value: put(value), quota: quota && put(quota) };
}

function together(rows: readonly number[], column: Float64Array, sums: boolean): number {
  const [first] = rows;
  if (first === undefined) return Number.NaN;
  if (rows.length > 1 && rows.every((row) => column[row] === column[first])) return column[first]!;
  const sum = rows.reduce((total, row) => total + column[row]!, 0);
  return sums ? sum : sum / rows.length;
}

/** The rows of each team and period; without teams in the data everybody is one. Who has no team while others have one is in none. */
function groupsOf({ team, period, rows }: Panel, level: 'team' | 'company'): number[][] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const code = level === 'company' || team === null ? 0 : team[row]!;
    if (code < 0) continue;
    const key = `${code} ${period[row]}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return [...groups.values()];
}
