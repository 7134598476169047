/**
 * Deviations whose root mean square is below this share of the largest magnitude are rounding of the data
 * themselves (64 units in the last place), no variance.
 */
const ROUNDING_NOISE: number = 64 * Number.EPSILON;

/**
 * Whether deviations from fitted means are more than rounding error.
 *
 * @param sumOfSquares - Sum of squared deviations of `values`.
 * @param values - The values before their means were removed.
 * @returns false for constant (or exactly fitted) values, and for squares beyond the range of numbers.
 */
export function hasVariance(sumOfSquares: number, values: ArrayLike<number>): boolean {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return isBeyondNoise(sumOfSquares, largest, values.length);
}

/**
 * {@link hasVariance} for values of which only these figures are known.
 *
 * @param sumOfSquares - Of their deviations.
 * @param largest - Largest magnitude among them.
 * @param count - How many there are.
 */
export function isBeyondNoise(sumOfSquares: number, largest: number, count: number): boolean {
  const noise = ROUNDING_NOISE * largest;
  return sumOfSquares > count * noise * noise && sumOfSquares < Number.POSITIVE_INFINITY;
}
