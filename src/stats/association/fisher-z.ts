import { normalQuantile } from '../distributions/normal';

/**
 * Correlations beyond this are a straight line: 1 − |r| is then rounding error, and so would be every
 * difference between their Fisher z.
 */
const PERFECT_CORRELATION: number = 1 - 1e-12;

const PERFECT_Z: number = /* @__PURE__ */ Math.atanh(PERFECT_CORRELATION);

/**
 * Fisher's z of a correlation, finite for every correlation.
 *
 * The scale on which intervals of correlations are made: z = atanh(r) (Fisher 1921). Correlations beyond
 * ±{@link PERFECT_CORRELATION} give ±14.16, so that perfectly collinear data have one z, not infinity or noise.
 *
 * @param r - Correlation, −1..1.
 * @returns z, −14.16..14.16; NaN for NaN.
 */
export function fisherZ(r: number): number {
  return Math.abs(r) >= PERFECT_CORRELATION ? Math.sign(r) * PERFECT_Z : Math.atanh(r);
}

/**
 * The correlation of a Fisher's z; undoes {@link fisherZ}.
 *
 * @param z - Any number; ±14.16 and beyond give exactly ±1.
 * @returns Correlation, −1..1; NaN for NaN.
 */
export function correlationOfZ(z: number): number {
  return Math.abs(z) >= PERFECT_Z ? Math.sign(z) : Math.tanh(z);
}

/** Fewest pairs for which the variance 1/(n − 3) of Fisher's z exists. */
const FEWEST_PAIRS = 4;

/**
 * Fisher's interval of a correlation of `n` independent pairs, two-sided.
 *
 * atanh(r) ± q/√(n − 3) (Fisher 1921), for bivariate normal pairs. Rows of a panel are not independent: for
 * those it is far too narrow.
 *
 * @param r - Correlation, −1..1.
 * @param n - Number of pairs.
 * @param confidence - Coverage, 0..1.
 * @returns Bounds, −1..1; null below 4 pairs, where it does not exist. Perfect correlation gives no width.
 */
export function fisherInterval(
  r: number,
  n: number,
  confidence: number,
): { readonly low: number; readonly high: number } | null {
  if (n < FEWEST_PAIRS) return null;
  const z = fisherZ(r);
  const halfWidth = normalQuantile((1 + confidence) / 2) / Math.sqrt(n - 3);
  return { low: correlationOfZ(z - halfWidth), high: correlationOfZ(z + halfWidth) };
}
