import { backSubstitute, triangularise } from '../stats/regression/householder';
import { nonNegativeLeastSquares } from '../stats/regression/nnls';

/** What a pillar's points are explained by: rows of participants, those of one participant together. */
export type WeightsProblem = {
  /** One column a component; behind them, where some are not observed, the constant that stands for those. */
  columns: readonly Float64Array[];
  /** Places of columns none of which is a combination of the others. */
  independent: readonly number[];
  /** Share of the pillar's points earned. */
  shown: Float64Array;
  /** First row of each participant or block of them, and behind them the number of rows. */
  starts: Int32Array;
};

/** Coefficients, one a column. */
export type WeightsFit = {
  /** At least 0, with the least sum of squares left over. */
  coefficients: Float64Array;
  /** Of any sign, 0 for columns that are not independent. */
  free: Float64Array;
  /** `free` without each block; NaN where nothing determines it. */
  freeDeletions: readonly Float64Array[];
  /** Sum of squares that `coefficients` leave over. */
  left: number;
  /** Per block, the sum of squares left over when its rows are predicted by a fit without it. */
  missed: Float64Array;
};

/** Columns of the components and, last, of what they explain, reduced to a triangle. */
type Triangle = readonly Float64Array[];

/**
 * Fits weights to all rows, and to those without each block.
 *
 * Each block is reduced to a triangle once; the rows without a block are the triangle of those before it on that of those after
 * it, so that all deletions together cost little more than the fit.
 *
 * Deletions are kept of the free fit only: one at 0 stays there whoever is left out, so that a jackknife of the non-negative
 * fit would be sure of it (measured: such intervals of 95 % miss up to 40 % of weights, those of the free fit 3–10 %).
 *
 * @param onDeletion - Called after each deletion with the share done.
 */
export function fitWeights(problem: WeightsProblem, onDeletion: (done: number) => void): WeightsFit {
  const { columns, independent, shown, starts } = problem;
  const all = [...columns, shown];
  const blocks = Array.from(starts.subarray(1), (end, b) =>
    reduce(all.map((column) => column.slice(starts[b], end))),
  );
  const empty: Triangle = all.map(() => new Float64Array(0));
  const before = [empty];
  for (const [b, block] of blocks.entries()) before.push(stack(before[b]!, block));
  const whole = before.pop()!;
  const missed = new Float64Array(blocks.length);
  const freeDeletions: Float64Array[] = [];
  let after = empty;
  for (let b = blocks.length - 1; b >= 0; b--) {
    const others = stack(before[b]!, after);
    freeDeletions[b] = freeFit(others, independent);
    missed[b] = squaresLeft(blocks[b]!, nonNegativeFit(others));
    after = stack(blocks[b]!, after);
    onDeletion(1 - b / blocks.length);
  }
  const coefficients = nonNegativeFit(whole);
  return {
    coefficients,
    free: freeFit(whole, independent),
    freeDeletions,
    left: squaresLeft(whole, coefficients),
    missed,
  };
}

function nonNegativeFit(triangle: Triangle): Float64Array {
  return nonNegativeLeastSquares(triangle.slice(0, -1), triangle.at(-1)!).coefficients;
}

function freeFit(triangle: Triangle, independent: readonly number[]): Float64Array {
  const kept = reduce([...independent.map((j) => triangle[j]!), triangle.at(-1)!]);
  const solved = backSubstitute(kept.slice(0, -1), kept.at(-1)!);
  const coefficients = new Float64Array(triangle.length - 1);
  for (const [at, j] of independent.entries()) coefficients[j] = solved[at]!;
  return coefficients;
}

/** A triangle of copies of the columns. */
function reduce(columns: readonly Float64Array[]): Triangle {
  const copies = columns.map((column) => column.slice());
  triangularise(copies);
  return copies.map((column) => column.slice(0, columns.length));
}

function stack(above: Triangle, below: Triangle): Triangle {
  return reduce(above.map((column, j) => Float64Array.of(...column, ...below[j]!)));
}

function squaresLeft(triangle: Triangle, coefficients: Float64Array): number {
  const left = triangle.at(-1)!.slice();
  for (const [j, coefficient] of coefficients.entries()) {
    for (let i = 0; i < left.length; i++) left[i]! -= coefficient * triangle[j]![i]!;
  }
  return left.reduce((squares, value) => squares + value * value, 0);
}

/** Per block, the sum of squares left over when its rows are predicted by the mean of all others: what any fit must beat. */
export function missedByMean({ shown, starts }: Pick<WeightsProblem, 'shown' | 'starts'>): Float64Array {
  const whole = shown.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(starts.subarray(1), (end, b) => {
    const rows = shown.subarray(starts[b], end);
    const own = rows.reduce((sum, value) => sum + value, 0);
    const mean = (whole - own) / (shown.length - rows.length);
    return rows.reduce((squares, value) => squares + (value - mean) ** 2, 0);
  });
}
