import { collinearity } from '../collinearity';
import { backSubstitute, triangularise } from '../householder';
import { deletionBlocks } from '../jackknife';
import { lengthOf } from '../length';
import { indexPanel, participantStarts } from './panel-index';
import { createPeriodSolver } from './period-effects';
import { deleteBlocks, fitResiduals, type Totals } from './two-way-deletions';
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
const LEAST_REMAINING = 0.01;

/** A jackknife of fewer participants has no degrees of freedom to speak of. */
const FEWEST_PARTICIPANTS = 3;

/**
 * Multiple regression of outcomes on regressors after removing participant and period means, with its delete-one values.
 *
 * Answers how much higher an outcome is when the same participant does one more of something, beyond what all share in a period.
 * Least squares on the regressors beside participant and period dummies (Frisch & Waugh 1933); deletions come from the sums of
 * products ({@link deleteBlocks}), as in {@link twoWayMoments}. Columns are brought to length 1 first, so that normal equations
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
  const units = residuals.map((column, at) => column.map((value) => value / lengths[at]!));
  const { groups, redundant } = collinearity(units.slice(0, regressors.length));
  if (redundant.length > 0) return { lack: 'collinear', together: groups.flat() };

  const blocks = deletionBlocks(index.participants);
  const sums = units.map((left, i) =>
    units.map((right, j) => {
      if (j < i || i >= regressors.length) return null;
      const fit = fitResiduals(index, solve, left, right);
      return { total: fit.total, deleted: deleteBlocks(fit, blocks) };
    }),
  );
  const slopesOf = (product: Product): Float64Array[] | null =>
    solveEquations(product, regressors.length, lengths);
  const slopes = slopesOf((i, j) => sums[i]![j]!.total);
  const deletions = Array.from(blocks, (_, k) =>
    slopesOf((i, j) => {
      const { xx, xy, yy } = sums[i]![j]!.deleted;
      return { xx: xx[k]!, xy: xy[k]!, yy: yy[k]! };
    }),
  );
  if (slopes === null || deletions.includes(null)) return { lack: 'variance' };
  return {
    slopes,
    deletions: slopes.map((_, at) => deletions.map((deleted) => deleted![at]!)),
    participants: index.participants.length,
    periods: index.attendance.length,
    observations: participant.length,
  };
}

/** Sums of squares and products of columns i ≤ j, i being a regressor. */
type Product = (i: number, j: number) => Totals;

/** Solves the normal equations of columns of length 1 and gives slopes in their own units; `null` where a column no longer moves. */
function solveEquations(product: Product, count: number, lengths: readonly number[]): Float64Array[] | null {
  const all = lengths.map((_, j) => j);
  if (all.some((j) => !(product(0, j).yy > LEAST_REMAINING))) return null;
  const equations = all.map((j) =>
    Float64Array.from({ length: count }, (_, i) => product(Math.min(i, j), Math.max(i, j)).xy),
  );
  triangularise(equations);
  const slopes = equations
    .slice(count)
    .map((target, at) =>
      backSubstitute(equations.slice(0, count), target).map(
        (slope, i) => (slope * lengths[count + at]!) / lengths[i]!,
      ),
    );
  return slopes.every((vector) => vector.every(Number.isFinite)) ? slopes : null;
}

function withoutSingles({ participant, period, regressors, outcomes }: SlopeRows): SlopeRows {
  const starts = participantStarts(participant);
  const rows = Int32Array.from(
    starts.subarray(0, -1).reduce<number[]>((kept, start, g) => {
      const end = starts[g + 1]!;
      if (end - start > 1) for (let row = start; row < end; row++) kept.push(row);
      return kept;
    }, []),
  );
  const select = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  return {
    participant: rows.map((row) => participant[row]!),
    period: rows.map((row) => period[row]!),
    regressors: regressors.map(select),
    outcomes: outcomes.map(select),
  };
}
