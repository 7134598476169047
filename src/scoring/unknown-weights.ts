import { lowestMean } from './lowest-mean';

/** A figure at equal weights and the exact range it can take over every allowed weighting. */
export type WeightedRange = { value: number; low: number; high: number };

/**
 * The mean of `values` at equal weights, and its range over every weighting in which no value weighs more than `ratio` times another.
 *
 * For values 0 and 1 with k ones among n the range is `[k/(k+(n−k)ρ), kρ/(kρ+n−k)]`. One value, or a ratio of 1, gives
 * `low = value = high`; equal values do up to rounding. An empty list gives NaN and is the caller's to exclude.
 *
 * @param values - What is averaged, any finite numbers.
 * @param ratio - At least 1, finite.
 */
export function meanUnderUnknownWeights(values: readonly number[], ratio: number): WeightedRange {
  const count = values.length;
  const opposite = new Float64Array(count);
  for (let k = 0; k < count; k++) opposite[k] = -values[k]!;
  return {
    value: values.reduce((sum, value) => sum + value, 0) / count,
    low: lowestMean(new Float64Array(values), count, ratio),
    // 0 less it, for no −0 comes of that.
    high: 0 - lowestMean(opposite, count, ratio),
  };
}
