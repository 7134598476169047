import { betaLogitQuantile, logBetaTail } from './beta';

/**
 * Student's t: probability of a value above `t`.
 *
 * The upper tail, exact also where 1 − {@link studentTCdf} would be 0. Half the regularised incomplete beta function
 * of df/(df + t²) with shapes df/2 and ½ (Abramowitz & Stegun 1964, 26.7.1).
 *
 * @param t - Any number; ±∞ gives 0 and 1.
 * @param df - Degrees of freedom, above 0, need not be whole.
 * @returns Probability, 0..1, relative error below 1e-12; 0 from |t| = 1e154 on; NaN for NaN or df not above 0 and finite.
 */
export function studentTUpperTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTUpperTail(-t, df);
  const odds = (t * t) / df;
  return 0.5 * Math.exp(logBetaTail(1 / (1 + odds), 1 / (1 + 1 / odds), df / 2, 0.5));
}

/**
 * Student's t: probability of a value up to `t`.
 *
 * @param t - Any number; ±∞ gives 1 and 0.
 * @param df - Degrees of freedom, above 0, need not be whole.
 * @returns Probability, 0..1, relative error below 1e-12; NaN as {@link studentTUpperTail}.
 */
export function studentTCdf(t: number, df: number): number {
  return studentTUpperTail(-t, df);
}

/**
 * Student's t: the value with probability `p` below it.
 *
 * Newton's method on the log of the tail, which is concave in ln(df/t²), so that it converges from anywhere.
 *
 * @param p - Probability, 0..1; 0, ½ and 1 give −∞, 0 and ∞.
 * @param df - Degrees of freedom, above 0, need not be whole.
 * @returns The quantile, relative error below 1e-12; ±∞ beyond 1e150; NaN for p outside 0..1 or df not above 0 and finite.
 */
export function studentTQuantile(p: number, df: number): number {
  const t = Math.sqrt(df * Math.exp(-betaLogitQuantile(2 * Math.min(p, 1 - p), df / 2, 0.5)));
  return p < 0.5 ? -t : t;
}
