/**
 * Values closer than this share of the largest magnitude are tied: means of the same numbers, added in
 * another order, differ by less.
 */
const TIE_TOLERANCE = 1e-11;

/**
 * Mid-ranks: each value's rank from 1, tied values sharing the mean of their ranks.
 *
 * For Spearman's correlation and for counts over pairs. Values are tied when no gap between neighbours in
 * order exceeds 1e-11 of the largest magnitude, so that rounding error makes no order.
 *
 * @param values - Any unit, no NaN.
 * @returns Ranks 1..n in the order of `values`, multiples of one half; empty for empty.
 */
export function midRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const count = order.length;
  const ranks = new Float64Array(count);
  const tolerance =
    count === 0
      ? 0
      : TIE_TOLERANCE * Math.max(Math.abs(values[order[0]!]!), Math.abs(values[order[count - 1]!]!));
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && values[order[end]!]! - values[order[end - 1]!]! <= tolerance) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
