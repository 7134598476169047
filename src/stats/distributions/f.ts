import { betaLogitQuantile, logBetaTail } from './beta';

/**
 * Snedecor's F: probability of a value above `f`; exact also where 1 − {@link fCdf} would be 0.
 *
 * The regularised incomplete beta function of df₂/(df₂ + df₁ f) with shapes df₂/2 and df₁/2 (Abramowitz & Stegun 1964,
 * 26.6.2).
 *
 * @param f - Any number; 0 and below give 1, ∞ gives 0.
 * @param df1 - Degrees of freedom of the numerator, above 0, need not be whole.
 * @param df2 - Degrees of freedom of the denominator, above 0, need not be whole.
 * @returns Probability, 0..1, relative error below 1e-12; NaN for NaN or degrees of freedom not above 0 and finite.
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  const odds = (df1 / df2) * Math.max(f, 0);
  return Math.exp(logBetaTail(1 / (1 + odds), 1 / (1 + 1 / odds), df2 / 2, df1 / 2));
}

/**
 * Snedecor's F: probability of a value up to `f`.
 *
 * @param f - Any number; 0 and below give 0, ∞ gives 1.
 * @param df1 - Degrees of freedom of the numerator, above 0, need not be whole.
 * @param df2 - Degrees of freedom of the denominator, above 0, need not be whole.
 * @returns As {@link fUpperTail}.
 */
export function fCdf(f: number, df1: number, df2: number): number {
  const odds = (df1 / df2) * Math.max(f, 0);
  return Math.exp(logBetaTail(1 / (1 + 1 / odds), 1 / (1 + odds), df1 / 2, df2 / 2));
}

/**
 * Snedecor's F: the value with probability `p` below it.
 *
 * @param p - Probability, 0..1; 0 and 1 give 0 and ∞.
 * @param df1 - Degrees of freedom of the numerator, above 0, need not be whole.
 * @param df2 - Degrees of freedom of the denominator, above 0, need not be whole.
 * @returns The quantile, relative error below 1e-12; NaN for p outside 0..1 or degrees of freedom not above 0 and finite.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  return (df2 / df1) * Math.exp(betaLogitQuantile(p, df1 / 2, df2 / 2));
}
