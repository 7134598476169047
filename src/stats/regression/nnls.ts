import { dot } from '../descriptive/dot';
import { lengthOf } from '../descriptive/length';
import { backSubstitute, triangularise } from './householder';

/** A column of which less than this share is left after the others holds nothing but rounding error of its own. */
const RANK_TOLERANCE = 1e-12;

/** A column that leans less than this on the residual cannot lower it but by rounding. */
const SLOPE_TOLERANCE = 1e-13;

/** A least-squares fit without negative coefficients. */
export interface NonNegativeFit {
  /** One a column, at least 0, in units of the target over units of the column. */
  readonly coefficients: Float64Array;
  /** Length of target − fit, in units of the target. */
  readonly residualNorm: number;
}

/** Columns and target of length 1 (or 0), reduced to as many rows as matter. */
type Problem = { columns: readonly Float64Array[]; target: Float64Array };

/**
 * Least squares with coefficients of at least 0.
 *
 * For weights of a score, which cannot be negative. The active-set method of Lawson & Hanson (Solving Least Squares Problems, 1974,
 * chapter 23): rows are first reduced by a Householder QR, then each set of positive coefficients is solved by a QR of its own,
 * never by normal equations. Columns are scaled to length 1, so units do not matter.
 *
 * A column of zeros gets 0. Of columns that are combinations of others, one solution of several is given, and its residual is
 * the least all the same (`collinearity` says which). Fewer rows than columns are allowed; no column gives no
 * coefficients.
 *
 * @param columns - Equally long, finite numbers, not so small (1e-150) that their coefficients overflow; left as they are.
 * @param target - As long as the columns.
 * @returns The coefficients and what they leave over.
 */
export function nonNegativeLeastSquares(
  columns: readonly Float64Array[],
  target: Float64Array,
): NonNegativeFit {
  const lengths = columns.map((column) => lengthOf(column));
  const length = lengthOf(target);
  const problem = reduce(
    columns.map((column, j) => inUnits(column, lengths[j]!)),
    inUnits(target, length),
  );
  let positive: number[] = [];
  let solution: Float64Array = new Float64Array(columns.length);
  let residual = problem.target;
  const idle = new Set<number>();
  const visited = new Set<string>();
  for (;;) {
    const entering = steepest(problem.columns, residual, (j) => idle.has(j) || positive.includes(j));
    if (entering === null) break;
    const step = enter(problem, positive, solution, entering);
    const key = step === null ? '' : [...step.positive].sort().join();
    // Every step lowers the residual, so a set of columns comes back only where rounding has the last word.
    if (step === null || visited.has(key)) {
      idle.add(entering);
      continue;
    }
    visited.add(key);
    idle.clear();
    ({ positive, solution } = step);
    residual = residualOf(problem, solution);
  }
  return {
    coefficients: solution.map((value, j) => (value === 0 ? 0 : value * (length / lengths[j]!))),
    residualNorm: lengthOf(residual) * length,
  };
}

/** A copy of a vector in units of its length. */
function inUnits(vector: Float64Array, length: number): Float64Array {
  return vector.map((value) => (length === 0 ? 0 : value / length));
}

function reduce(columns: readonly Float64Array[], target: Float64Array): Problem {
  triangularise([...columns, target]);
  const rows = columns.length + 1;
  return { columns: columns.map((column) => column.slice(0, rows)), target: target.slice(0, rows) };
}

/** The column along which the residual falls fastest; `null` when none lowers it. */
function steepest(
  columns: readonly Float64Array[],
  residual: Float64Array,
  isOut: (j: number) => boolean,
): number | null {
  let best: number | null = null;
  let steepestSlope = SLOPE_TOLERANCE;
  for (let j = 0; j < columns.length; j++) {
    if (isOut(j)) continue;
    const slope = dot(columns[j]!, residual);
    if (slope > steepestSlope) {
      best = j;
      steepestSlope = slope;
    }
  }
  return best;
}

/** Lets a column in and those out whose coefficients would turn negative; `null` when it does not come in after all. */
function enter(
  problem: Problem,
  positive: readonly number[],
  solution: Float64Array,
  entering: number,
): { positive: number[]; solution: Float64Array } | null {
  let members = [...positive, entering];
  const current = solution.slice();
  let fitted = leastSquares(problem, members);
  if (fitted === null || !(fitted[members.length - 1]! > 0)) return null;
  while (fitted?.some((value) => value <= 0)) {
    walk(current, members, fitted);
    members = members.filter((j) => current[j]! > 0);
    fitted = leastSquares(problem, members);
  }
  if (fitted === null) return null;
  current.fill(0);
  for (const [at, j] of members.entries()) current[j] = fitted[at]!;
  return { positive: members, solution: current };
}

/** Goes from the current coefficients towards the fitted ones as far as none is negative; the first to reach 0 is set to it. */
function walk(current: Float64Array, members: readonly number[], fitted: Float64Array): void {
  let share = 1;
  let first = -1;
  for (const [at, j] of members.entries()) {
    if (fitted[at]! > 0) continue;
    const reach = current[j]! / (current[j]! - fitted[at]!);
    if (first < 0 || reach < share) {
      share = reach;
      first = j;
    }
  }
  for (const [at, j] of members.entries()) {
    current[j] = j === first ? 0 : current[j]! + share * (fitted[at]! - current[j]!);
  }
}

/** Coefficients of some columns, whatever their sign; `null` when the last is a combination of the others. */
function leastSquares({ columns, target }: Problem, members: readonly number[]): Float64Array | null {
  const triangle = members.map((j) => columns[j]!.slice());
  const rotated = target.slice();
  triangularise([...triangle, rotated]);
  const diagonal = triangle.at(-1)?.[members.length - 1] ?? 0;
  return Math.abs(diagonal) > RANK_TOLERANCE ? backSubstitute(triangle, rotated) : null;
}

function residualOf({ columns, target }: Problem, solution: Float64Array): Float64Array {
  const residual = target.slice();
  for (let j = 0; j < columns.length; j++) {
    const coefficient = solution[j]!;
    if (coefficient === 0) continue;
    for (let i = 0; i < residual.length; i++) residual[i]! -= coefficient * columns[j]![i]!;
  }
  return residual;
}
