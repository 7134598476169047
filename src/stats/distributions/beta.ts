import { deviance, stirlingError } from './saddle-point';

/** How far x is below the mean of Beta(a, b), times a + b; `Math.fround` splits a factor so that its product is exact. */
function belowMean(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const smaller = Math.min(x, y);
  const head = Math.fround(smaller);
  const difference = (x <= y ? a : b) - n * head - n * (smaller - head);
  return x <= y ? difference : -difference;
}

/** ln of xᵃ yᵇ / B(a, b), the density of ln(x/y), in Loader's saddle-point form. */
function logDensity(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const difference = belowMean(x, y, a, b);
  return (
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x, difference) -
    deviance(b, n * y, -difference) +
    0.5 * Math.log((a / n) * (b / (2 * Math.PI)))
  );
}

/** Terms after which the continued fraction is given up; it needs about √max(a, b). */
const MOST_TERMS = 100_000;

/**
 * I_x(a, b) over the density of ln(x/y), for x up to the mean.
 *
 * Continued fraction of Didonato & Morris (1992, eq. 9), by Lentz's method. Written with a y − b x = a − (a + b) x, where the more usual
 * DLMF 8.17.22 subtracts nearly equal numbers if x is close to 1.
 */
function tailOverDensity(x: number, y: number, a: number, b: number): number {
  const excess = belowMean(x, y, a, b) + 1;
  let fraction = (a * excess) / (a + 1);
  let c = fraction;
  let d = 0;
  for (let m = 1; m < MOST_TERMS; m++) {
    const numerator =
      ((a + m - 1) / (a + 2 * m - 1)) * ((a + b + m - 1) / (a + 2 * m - 1)) * m * (b - m) * x * x;
    const base =
      m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) / (a + 2 * m + 1)) * (excess + m * (1 + y));
    d = 1 / (base + numerator * d);
    c = base + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return 1 / fraction;
}

/**
 * ln I_x(a, b), the log of the beta distribution's lower tail, from x and y = 1 − x.
 *
 * Both are arguments so that whoever knows the smaller one exactly loses none of its digits. Lentz's continued fraction
 * on the side of the mean where it converges, behind Loader's saddle-point prefactor (2000), which keeps its digits
 * when `a` and `b` are large.
 *
 * @param x - 0..1.
 * @param y - 1 − x.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns At most 0; −∞ at x = 0; NaN for NaN or shapes not above 0 and finite.
 */
export function logBetaTail(x: number, y: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && a + b < Number.POSITIVE_INFINITY && x + y > 0)) return Number.NaN;
  if (x * b <= y * a) return logDensity(x, y, a, b) + Math.log(tailOverDensity(x, y, a, b));
  return Math.log1p(-Math.exp(logBetaTail(y, x, b, a)));
}

/** Beyond ±this ln(x/y) leaves the range of a double: the quantile is 0 or 1 there. */
const WIDEST_LOGIT = 700;

/** Newton's steps; about ten are needed, twenty in a far tail. */
const MOST_STEPS = 100;

/**
 * The value of ln(x/y) at which I_x(a, b) is `p`, with y = 1 − x.
 *
 * Newton's method on ln I. The beta density of ln(x/y) is log-concave, so ln I is concave in it: after the first step
 * every step goes forward, and the first that does not has reached the last bit.
 *
 * @param p - Probability, 0..1; above ½ its complement is solved for.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The log odds, absolute error about 1e-13; ±∞ for 0 and 1 and beyond ±700; NaN for NaN, p outside 0..1 or
 * shapes not above 0 and finite.
 */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  if (p > 0.5) return -betaLogitQuantile(1 - p, b, a);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  let logit = Math.log(a / b);
  for (let i = 0; i < MOST_STEPS; i++) {
    const x = 1 / (1 + Math.exp(-logit));
    const y = 1 / (1 + Math.exp(logit));
    const logTail = logBetaTail(x, y, a, b);
    const step = (Math.log(p) - logTail) * Math.exp(logTail - logDensity(x, y, a, b));
    if (Number.isNaN(step)) return Number.NaN;
    logit = Math.min(Math.max(logit + step, -WIDEST_LOGIT), WIDEST_LOGIT);
    if (i > 0 && step <= 0) break;
  }
  return Math.abs(logit) < WIDEST_LOGIT ? logit : logit * Number.POSITIVE_INFINITY;
}

/**
 * Beta distribution: probability of a value up to `x`, the regularised incomplete beta function I_x(a, b).
 *
 * @param x - Any number; 0 and below give 0, 1 and above give 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns Probability, 0..1, relative error below 1e-12; NaN for NaN or shapes not above 0 and finite.
 */
export function betaCdf(x: number, a: number, b: number): number {
  const inside = Math.min(Math.max(x, 0), 1);
  return Math.exp(logBetaTail(inside, 1 - inside, a, b));
}

/**
 * Beta distribution: probability of a value above `x`; exact also where 1 − {@link betaCdf} would be 0.
 *
 * @param x - Any number; 0 and below give 1, 1 and above give 0.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns As {@link betaCdf}.
 */
export function betaUpperTail(x: number, a: number, b: number): number {
  const inside = Math.min(Math.max(x, 0), 1);
  return Math.exp(logBetaTail(1 - inside, inside, b, a));
}

/**
 * Beta distribution: the value with probability `p` below it.
 *
 * @param p - Probability, 0..1; 0 and 1 give 0 and 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The quantile, 0..1, relative error below 1e-12 unless a shape is below 0.1; below 1e-304 it is 0.
 * NaN for p outside 0..1 or shapes not above 0 and finite.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaLogitQuantile(p, a, b)));
}
