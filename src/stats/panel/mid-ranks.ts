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
  // Sorting plain numbers and looking each up is many times faster than sorting places by a comparison.
  const sorted = values.slice().sort();
  const count = sorted.length;
  const tolerance =
    count === 0 ? 0 : TIE_TOLERANCE * Math.max(Math.abs(sorted[0]!), Math.abs(sorted[count - 1]!));
  const rankAt = new Float64Array(count);
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && sorted[end]! - sorted[end - 1]! <= tolerance) end++;
    rankAt.fill((start + 1 + end) / 2, start, end);
    start = end;
  }
  return values.map((value) => rankAt[firstAtLeast(sorted, value)]!);
}

/** The first place of an ascending list whose value is at least `value`. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
