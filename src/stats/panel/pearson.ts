import { hasVariance } from './variance';

/**
 * Deviations of values from their mean.
 *
 * The mean is found a second time on the deviations, so a large offset costs no digits.
 *
 * @param values - Any unit.
 * @returns A new array in the same unit; empty for empty.
 */
export function deviations(values: Float64Array): Float64Array {
  const result = values.slice();
  for (let pass = 0; pass < 2; pass++) {
    let sum = 0;
    for (let i = 0; i < result.length; i++) sum += result[i]!;
    const mean = sum / result.length;
    for (let i = 0; i < result.length; i++) result[i]! -= mean;
  }
  return result;
}

/**
 * Correlation from sums of squares and products of deviations.
 *
 * @param xx - Sum of squares of x, above 0.
 * @param xy - Sum of products.
 * @param yy - Sum of squares of y, above 0.
 * @returns −1..1, rounding error beyond it cut off.
 */
export function correlationOfSums(xx: number, xy: number, yy: number): number {
  return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}

/**
 * Pearson's correlation, computed on deviations from the means.
 *
 * @param x - One value a pair, any unit.
 * @param y - As many values as `x`.
 * @returns −1..1; null when either column has no variance, and so for fewer than two pairs.
 */
export function pearson(x: Float64Array, y: Float64Array): number | null {
  const dx = deviations(x);
  const dy = deviations(y);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < dx.length; i++) {
    xx += dx[i]! * dx[i]!;
    xy += dx[i]! * dy[i]!;
    yy += dy[i]! * dy[i]!;
  }
  return hasVariance(xx, x) && hasVariance(yy, y) ? correlationOfSums(xx, xy, yy) : null;
}
