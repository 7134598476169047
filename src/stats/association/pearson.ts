import { withoutRounding } from '../descriptive/rounding';
import { sum } from '../descriptive/sum';
import { hasVariance } from '../descriptive/variance';

/**
 * Deviations of values from their mean.
 *
 * The mean is found a second time on the deviations, so a large offset costs no digits.
 *
 * @param values - Any unit.
 * @returns A new array in the same unit; empty for empty.
 */
export function deviations(values: Float64Array): Float64Array {
  const { first, rest } = meanOf(values);
  return values.map((value) => value - first - rest);
}

/** A mean, and what rounding left out of it. */
function meanOf(values: Float64Array): { first: number; rest: number } {
  const first = sum(values) / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += values[i]! - first;
  return { first, rest: rest / values.length };
}

/**
 * Correlation from sums of squares and products of deviations.
 *
 * @param xx - Sum of squares of x, above 0.
 * @param xy - Sum of products.
 * @param yy - Sum of squares of y, above 0.
 * @returns −1..1, rounding error beyond it cut off, and 0 where nothing but rounding is left.
 */
export function correlationOfSums(xx: number, xy: number, yy: number): number {
  return withoutRounding(Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy)))));
}

/**
 * Pearson's correlation, computed on deviations from the means.
 *
 * @param x - One value a pair, any unit.
 * @param y - As many values as `x`.
 * @returns −1..1; null when either column has no variance, and so for fewer than two pairs.
 */
export function pearson(x: Float64Array, y: Float64Array): number | null {
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX.first - meanX.rest;
    const dy = y[i]! - meanY.first - meanY.rest;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  return hasVariance(xx, x) && hasVariance(yy, y) ? correlationOfSums(xx, xy, yy) : null;
}
