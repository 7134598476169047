import { dot } from './dot';
import { backSubstitute, triangularise } from './householder';

/** A column of which less than this share is left after the others holds nothing but rounding error of its own. */
const RANK_TOLERANCE = 1e-12;

/** A column that leans less than this on the residual, as a share of the target's length, cannot lower it but by rounding. */
const SLOPE_TOLERANCE = 1e-13;

/** A least-squares fit without negative coefficients. */
export interface NonNegativeFit {
  /** One a column, at least 0, in units of the target over units of the column. */
  readonly coefficients: Float64Array;
  /** Length of target − fit, in units of the target. */
  readonly residualNorm: number;
}

/** Columns of length 1 (or 0) with a target, reduced to as many rows as matter. */
type Problem = { columns: readonly Float64Array[]; target: Float64Array };

/**
 * Least squares with coefficients of at least 0.
 *
 * For weights of a score, which cannot be negative. The active-set method of Lawson & Hanson (Solving Least Squares Problems, 1974,
 * chapter 23): rows are first reduced by a Householder QR, then each set of positive coefficients is solved by a QR of its own,
 * never by normal equations. Columns are scaled to length 1, so units do not matter.
 *
 * A column of zeros gets 0. Of columns that are combinations of others, one solution of several is given, and its residual is
 * the least all the same ({@link collinearity} says which). Fewer rows than columns are allowed; no column gives no
 * coefficients.
 *
 * @param columns - Equally long, with finite sums of squares; left as they are.
 * @param target - As long as the columns.
 * @returns The coefficients and what they leave over.
 */
export function nonNegativeLeastSquares(
  columns: readonly Float64Array[],
  target: Float64Array,
): NonNegativeFit {
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  const problem = reduce(columns, lengths, target);
  const tolerance = SLOPE_TOLERANCE * Math.sqrt(dot(target, target));
  let positive: number[] = [];
  let solution = new Float64Array(columns.length);
  let residual = problem.target;
  const idle = new Set<number>();
  for (;;) {
    const entering = steepest(
      problem.columns,
      residual,
      tolerance,
      (j) => idle.has(j) || positive.includes(j),
    );
    if (entering === null) break;
    const step = enter(problem, positive, solution, entering);
    const left = step && residualOf(problem, step.solution);
    // The residual falls at every step, or rounding has the last word: so no set of columns comes back.
    if (step === null || left === null || dot(left, left) >= dot(residual, residual)) {
      idle.add(entering);
      continue;
    }
    ({ positive, solution } = step);
    residual = left;
    idle.clear();
  }
  return {
    coefficients: solution.map((value, j) => (value === 0 ? 0 : value / lengths[j]!)),
    residualNorm: Math.sqrt(dot(residual, residual)),
  };
}

function reduce(columns: readonly Float64Array[], lengths: readonly number[], target: Float64Array): Problem {
  const all = columns.map((column, j) => column.map((value) => (lengths[j]! > 0 ? value / lengths[j]! : 0)));
  const reducedTarget = target.slice();
  triangularise([...all, reducedTarget]);
  const rows = columns.length + 1;
  return { columns: all.map((column) => column.slice(0, rows)), target: reducedTarget.slice(0, rows) };
}

/** The column along which the residual falls fastest; `null` when none lowers it. */
function steepest(
  columns: readonly Float64Array[],
  residual: Float64Array,
  tolerance: number,
  isOut: (j: number) => boolean,
): number | null {
  let best: number | null = null;
  let steepestSlope = tolerance;
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
): { positive: number[]; solution: Float64Array<ArrayBuffer> } | null {
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
