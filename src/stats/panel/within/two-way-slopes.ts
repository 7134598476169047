import { lengthOf } from '../../descriptive/length';
import { withoutRounding } from '../../descriptive/rounding';
import { deletionBlocks } from '../../intervals/jackknife';
import { collinearity } from '../../regression/collinearity';
import { backSubstitute, triangularise } from '../../regression/householder';
import { indexPanel, participantStarts } from '../index/panel-index';
import { deletedProducts } from './deleted-products';
import { createPeriodSolver } from './period-effects';
import { removeMeans } from './two-way-residuals';

/** Rows of one panel with several columns, sorted by participant, then period; no missing values. */
export interface SlopeRows {
  readonly participant: Int32Array;
  readonly period: Int32Array;
  /** What is done: at least one column, any units. */
  readonly regressors: readonly Float64Array[];
  /** What comes of it: at least one column, any units. */
  readonly outcomes: readonly Float64Array[];
}

/** What one more unit of each regressor goes with, the others as they are. */
export interface TwoWaySlopes {
  /** One vector an outcome, in its units over those of each regressor. */
  readonly slopes: readonly Float64Array[];
  /** The same without each block of participants, one list an outcome. */
  readonly deletions: readonly (readonly Float64Array[])[];
  /** Participants with at least two rows. */
  readonly participants: number;
  /** Periods in which they have rows. */
  readonly periods: number;
  /** Their rows. */
  readonly observations: number;
}

/** Why there are no slopes: a column that only one block moves, if any; or regressors that move together, by place. */
export type SlopesLack =
  | { readonly lack: 'variance' }
  | { readonly lack: 'collinear'; readonly together: readonly number[] };

/** Of a column's sum of squares at least this must be left by every deletion: what one participant does alone tells of nobody else. */
const LEAST_SQUARES_LEFT = 0.01;

/** A jackknife of fewer participants has no degrees of freedom to speak of. */
const FEWEST_PARTICIPANTS = 3;

/**
 * Multiple regression of outcomes on regressors after removing participant and period means, with its delete-one values.
 *
 * Answers how much higher an outcome is when the same participant does one more of something, beyond what all share in a period.
 * Least squares on the regressors beside participant and period dummies (Frisch & Waugh 1933); deletions come from the sums of
 * products ({@link deletedProducts}). Columns are brought to length 1 first, so that normal equations
 * lose no more than the square of the condition index, which is at most 30 ({@link collinearity}).
 *
 * @param rows - Participants with a single row are left out. Above 200 participants 200 blocks are deleted.
 */
export function twoWaySlopes(rows: SlopeRows): TwoWaySlopes | SlopesLack {
  const { participant, period, regressors, outcomes } = withoutSingles(rows);
  const index = indexPanel({ participant, period });
  if (index.participants.length < FEWEST_PARTICIPANTS) return { lack: 'variance' };
  const solve = createPeriodSolver(index);
  const residuals = [...regressors, ...outcomes].map((column) => removeMeans(index, solve, column));
  const lengths = residuals.map((column) => lengthOf(column));
  if (lengths.includes(0)) return { lack: 'variance' };
  for (const [at, column] of residuals.entries()) {
    for (let row = 0; row < column.length; row++) column[row]! /= lengths[at]!;
  }
  const { total, deleted } = deletedProducts(index, solve, residuals, deletionBlocks(index.participants));
  const { groups, redundant } = collinearity(triangleOf(total, lengths.length, regressors.length));
  if (redundant.length > 0) return { lack: 'collinear', together: groups.flat() };

  const slopesOf = (products: Float64Array): Float64Array[] | null =>
    solveEquations(products, regressors.length, lengths);
  const slopes = slopesOf(total);
  const deletions = deleted.map(slopesOf);
  if (slopes === null || deletions.includes(null)) return { lack: 'variance' };
  return {
    slopes,
    deletions: slopes.map((_, at) => deletions.map((deleted) => deleted![at]!)),
    participants: index.participants.length,
    periods: index.attendance.length,
    observations: participant.length,
  };
}

/**
 * Columns of R, R′R being the products of the first `count` columns (Cholesky): as collinear as these, and as long.
 *
 * What rounding leaves of a column that is a combination of others is far below what counts as collinear.
 */
function triangleOf(products: Float64Array, size: number, count: number): Float64Array[] {
  const columns: Float64Array[] = [];
  for (let j = 0; j < count; j++) {
    const column = new Float64Array(count);
    for (let i = 0; i <= j; i++) {
      let rest = products[i * size + j]!;
      const row = columns[i] ?? column;
      for (let k = 0; k < i; k++) rest -= row[k]! * column[k]!;
      column[i] = i === j ? Math.sqrt(Math.max(0, rest)) : row[i] === 0 ? 0 : rest / row[i]!;
    }
    columns.push(column);
  }
  return columns;
}

/** Solves the normal equations of columns of length 1 and gives slopes in their own units; `null` where a column no longer moves. */
function solveEquations(
  products: Float64Array,
  count: number,
  lengths: readonly number[],
): Float64Array[] | null {
  const size = lengths.length;
  if (lengths.some((_, j) => !(products[j * size + j]! > LEAST_SQUARES_LEFT))) return null;
  const equations = lengths.map((_, j) =>
    Float64Array.from({ length: count }, (_, i) => products[i * size + j]!),
  );
  triangularise(equations);
  const slopes = equations
    .slice(count)
    .map((target, at) =>
      backSubstitute(equations.slice(0, count), target).map(
        (slope, i) => (withoutRounding(slope) * lengths[count + at]!) / lengths[i]!,
      ),
    );
  return slopes.every((vector) => vector.every(Number.isFinite)) ? slopes : null;
}

function withoutSingles(given: SlopeRows): SlopeRows {
  const { participant, period, regressors, outcomes } = given;
  const starts = participantStarts(participant);
  const keep = new Uint8Array(participant.length).fill(1);
  let kept = participant.length;
  for (let g = 0; g + 1 < starts.length; g++) {
    if (starts[g + 1]! - starts[g]! > 1) continue;
    keep[starts[g]!] = 0;
    kept--;
  }
  if (kept === participant.length) return given;
  const select = <Column extends Int32Array | Float64Array>(column: Column): Column =>
    column.filter((_, row) => keep[row] === 1) as Column;
  return {
    participant: select(participant),
    period: select(period),
    regressors: regressors.map(select),
    outcomes: outcomes.map(select),
  };
}
