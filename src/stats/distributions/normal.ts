import { gammaCdf, gammaUpperTail } from './gamma';

/**
 * Standard normal: probability of a value above `z`.
 *
 * Half the upper tail of a gamma distribution with shape ½ at z²/2 (Abramowitz & Stegun 1964, 26.4.19).
 *
 * @param z - Any number; ±∞ gives 0 and 1.
 * @returns Probability, 0..1, relative error below 1e-12 down to 1e-307, then 0; NaN for NaN.
 */
export function normalUpperTail(z: number): number {
  return z < 0 ? 1 - normalUpperTail(-z) : 0.5 * gammaUpperTail((z * z) / 2, 0.5);
}

/**
 * Standard normal: probability of a value up to `z`.
 *
 * @param z - Any number; ±∞ gives 1 and 0.
 * @returns Probability, as {@link normalUpperTail}.
 */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** Newton's steps; six are enough. */
const MOST_STEPS = 20;

/**
 * Standard normal: the value with probability `p` below it.
 *
 * Newton's method on the log of the tail, which is concave: from the bound √(−2 ln 2p) every step goes inwards, and the
 * first that does not has reached the last bit.
 *
 * @param p - Probability, 0..1; 0, ½ and 1 give −∞, 0 and ∞.
 * @returns The quantile, relative error below 1e-12; NaN for NaN or p outside 0..1.
 */
export function normalQuantile(p: number): number {
  const target = Math.min(p, 1 - p);
  if (target === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let z = Math.sqrt(2 * Math.abs(Math.log(2 * target)));
  for (let i = 0; i < MOST_STEPS; i++) {
    const tail = normalUpperTail(z);
    const shortfall = z < 1 ? 0.5 * gammaCdf((z * z) / 2, 0.5) - (0.5 - target) : target - tail;
    const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
    const step = Math.log1p(shortfall / tail) * (tail / density);
    if (!(step > 0)) break;
    z -= step;
  }
  return p < 0.5 ? -z : z;
}
