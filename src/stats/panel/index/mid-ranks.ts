import { ascendingOrder } from '../../descriptive/ascending-order';

/**
 * Values closer than this share of the largest magnitude are tied: means of the same numbers, added in
 * another order, differ by less.
 */
const TIE_TOLERANCE = 1e-11;

/** Values in ascending order, and which of them are tied. */
export interface Levels {
  /** Places of the values, the smallest first. */
  readonly order: Int32Array;
  /** Of each value its level, from 0; tied values share one. */
  readonly level: Int32Array;
  /** Where in `order` each level starts, and behind them the number of values. */
  readonly starts: Int32Array;
}

/**
 * Puts values in ascending order and says which are tied.
 *
 * Values are tied when no gap between neighbours in order exceeds 1e-11 of the largest magnitude, so that rounding error makes
 * no order.
 *
 * @param values - Any unit, no NaN.
 */
export function levelsOf(values: Float64Array): Levels {
  const count = values.length;
  const order = ascendingOrder(values);
  const level = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const ends = count === 0 ? 0 : Math.max(Math.abs(values[order[0]!]!), Math.abs(values[order[count - 1]!]!));
  const tolerance = TIE_TOLERANCE * ends;
  let levels = 0;
  let before = Number.NaN;
  for (let i = 0; i < count; i++) {
    const value = values[order[i]!]!;
    const isTied = value - before <= tolerance;
    if (!isTied) starts[levels++] = i;
    level[order[i]!] = levels - 1;
    before = value;
  }
  starts[levels] = count;
  return { order, level, starts: starts.subarray(0, levels + 1) };
}

/**
 * Mid-ranks: each value's rank from 1, tied values sharing the mean of their ranks.
 *
 * For Spearman's correlation. Ties as in {@link levelsOf}.
 *
 * @param values - Any unit, no NaN.
 * @returns Ranks 1..n in the order of `values`, multiples of one half; empty for empty.
 */
export function midRanks(values: Float64Array): Float64Array {
  const { level, starts } = levelsOf(values);
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = (starts[level[i]!]! + starts[level[i]! + 1]! + 1) / 2;
  return ranks;
}
