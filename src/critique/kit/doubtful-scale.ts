import type { CheckedMeasure } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';

/** What a percentage and a share of the same size differ by, give or take how far a target lies from what is reached. */
const HUNDREDFOLD = { from: 80, to: 125 };

/**
 * How a measure's values lie to its target where one of them seems to be a percentage and the other a share: 95 for a target of 0.92,
 * or 0.95 for one of 92. Nobody can tell what such a target pays.
 *
 * Sums are left alone: they may be far beyond a target.
 *
 * @returns `null` where both may be on one scale, or nothing is known.
 */
export function doubtfulScale(
  { metric, definition, target }: Pick<CheckedMeasure, 'metric' | 'definition' | 'target'>,
  { columns, targets }: Pick<Panel, 'columns' | 'targets'>,
): 'hundredfold' | 'hundredth' | null {
  const column = columns.get(metric);
  const quotas = targets.get(metric);
  if (column === undefined || target === null || isSummed(definition)) return null;
  if (target === 'own' && quotas === undefined) return null;
  const reached = column.map((value, row) => value / (target === 'own' ? quotas![row]! : target));
  const { from, to } = HUNDREDFOLD;
  if (isMedianWithin(reached, from, to)) return 'hundredfold';
  return isMedianWithin(reached, 1 / to, 1 / from) ? 'hundredth' : null;
}

/** Whether no more than half of the values lie below, and no more than half above. */
function isMedianWithin(column: Float64Array, low: number, high: number): boolean {
  let [known, below, above] = [0, 0, 0];
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    known++;
    if (value < low) below++;
    else if (value > high) above++;
  }
  return known > 0 && 2 * below < known && 2 * above < known;
}
