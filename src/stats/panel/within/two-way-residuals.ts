import { hasVariance } from '../../descriptive/variance';
import type { PairedRows } from '../index/paired-rows';
import { indexPanel, type PanelIndex } from '../index/panel-index';
import { createPeriodSolver, type PeriodSolver } from './period-effects';

/** What period sums of residuals may keep, as a share of the sum of as many random ones: rounding. */
const RESIDUAL_TOLERANCE = 1e-13;

/** A second solution finds what rounding left in the first where levels or shocks dwarf the movements. */
const MOST_SOLUTIONS = 2;

/**
 * Residuals of one column after removing participant and period means.
 *
 * What is left when everybody's own level and everything that hits all at the same time are taken away: the
 * residuals of least squares on participant and period dummies (Frisch & Waugh 1933), in balanced panels
 * value − participant mean − period mean + grand mean.
 *
 * @param rows - Sorted by participant, then period.
 * @param column - Which column.
 * @returns One residual a row, in the column's unit, all means 0. A participant with a single row gets 0, and
 *   everybody does where only rounding is left or squares exceed the range of numbers.
 */
export function twoWayResiduals(rows: PairedRows, column: 'x' | 'y'): Float64Array {
  const index = indexPanel(rows);
  return removeMeans(index, createPeriodSolver(index), rows[column]);
}

/**
 * {@link twoWayResiduals} for a panel already indexed.
 *
 * @param index - The panel's index.
 * @param solve - Its solver.
 * @param values - One value a row.
 * @returns A new array of residuals.
 */
export function removeMeans(index: PanelIndex, solve: PeriodSolver, values: Float64Array): Float64Array {
  const residuals = values.slice();
  const effects = new Float64Array(index.attendance.length);
  const sums = new Float64Array(index.attendance.length);
  let squares = removeEffects(index, effects, residuals, sums);
  for (let solutions = 0; solutions < MOST_SOLUTIONS; solutions++) {
    const tolerance = RESIDUAL_TOLERANCE * Math.sqrt((squares * residuals.length) / sums.length);
    if (sums.every((sum) => Math.abs(sum) <= tolerance)) break;
    solve(sums, effects, 0, 0, tolerance);
    squares = removeEffects(index, effects, residuals, sums);
  }
  return hasVariance(squares, values) ? residuals : residuals.fill(0);
}

/**
 * Removes period effects, then participants' means, in place.
 *
 * @param sums - Receives what is left summed by period.
 * @returns The sum of squares left.
 */
function removeEffects(
  { starts, period }: PanelIndex,
  effects: Float64Array,
  values: Float64Array,
  sums: Float64Array,
): number {
  sums.fill(0);
  let squares = 0;
  for (let g = 0; g + 1 < starts.length; g++) {
    const start = starts[g]!;
    const end = starts[g + 1]!;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const value = values[i]! - effects[period[i]!]!;
      values[i] = value;
      sum += value;
    }
    const mean = sum / (end - start);
    for (let i = start; i < end; i++) {
      const deviation = values[i]! - mean;
      values[i] = deviation;
      sums[period[i]!]! += deviation;
      squares += deviation * deviation;
    }
  }
  return squares;
}
