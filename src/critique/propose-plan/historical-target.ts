import type { Metric } from '../../model/catalogue';
import { toPlanPeriods } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import type { PlanPeriod } from '../../model/plan';
import { WHOLE_TEAM } from '../../model/whole-team';

/** The share of participant-periods that should reach a target (Alexander Group: 60–70 %). */
const REACH = { least: 0.6, middle: 0.65, most: 0.7 };

/** Digits of a target that can be said aloud, and how many more are tried. */
const DIGITS = [2, 3, 4];

/**
 * A target that 60–70 % of the team's participant-periods would have reached, as round as it can be.
 *
 * @returns `null` below the whole team's least size, when the history lacks the metric or is coarser than the plan's period, or
 * when no value above 0 is reached by that share (ties).
 */
export function historicalTarget(metric: Metric, panel: Panel | null, period: PlanPeriod): number | null {
  const rows = panel && toPlanPeriods(panel, period, [metric]);
  const column = rows?.columns.get(metric.id);
  if (!rows || column === undefined) return null;
  const known = column.map((value) => (Number.isNaN(value) ? 0 : 1));
  if (new Set(rows.participant.filter((_, row) => known[row] === 1)).size < WHOLE_TEAM) return null;
  const sign = metric.better === 'lower' ? -1 : 1;
  const values = column.filter((value) => !Number.isNaN(value)).sort((a, b) => sign * (b - a));
  const quantile = values[Math.floor(REACH.middle * values.length)];
  if (quantile === undefined || quantile <= 0) return null;
  const rounded = [...DIGITS.map((digits) => Number(quantile.toPrecision(digits))), quantile];
  const isInBand = (target: number): boolean => {
    const share =
      values.reduce((count, value) => count + (sign * (value - target) >= 0 ? 1 : 0), 0) / values.length;
    return share >= REACH.least && share <= REACH.most;
  };
  return rounded.find(isInBand) ?? null;
}
