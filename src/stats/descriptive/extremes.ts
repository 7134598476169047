/**
 * The lowest and the highest of some values.
 *
 * @param values - NaN is missing.
 * @returns The lowest above the highest, ∞ and −∞, without one.
 */
export function extremes(values: Float64Array | Int32Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
