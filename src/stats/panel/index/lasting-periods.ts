/**
 * The most that plausibly carries over from one period to the next.
 *
 * The first autocorrelation, corrected for the mean that is taken out of so few, (1 + 4r)/n (Marriott & Pope, "Bias in the estimation
 * of autocorrelations", Biometrika 41, 1954), and as many of its standard errors √((1 − r²)/n) more (Bartlett 1946).
 *
 * @param levels - One a period, in order, two at least.
 * @param errors - Standard errors to add: of a one-sided bound, the normal quantile.
 * @returns 0 or more; 1 and above where levels may wander without end.
 */
export function carryOverAtMost(levels: Float64Array, errors: number): number {
  const periods = levels.length;
  const mean = levels.reduce((sum, level) => sum + level, 0) / periods;
  let [products, squares] = [0, 0];
  for (let t = 0; t < periods; t++) {
    squares += (levels[t]! - mean) ** 2;
    if (t > 0) products += (levels[t]! - mean) * (levels[t - 1]! - mean);
  }
  const seen = squares === 0 ? 0 : products / squares;
  const corrected = Math.min(1, Math.max(0, seen + (1 + 4 * seen) / periods));
  return corrected + errors * Math.sqrt((1 - corrected ** 2) / periods);
}

/**
 * Squared standard error of the mean of levels of which a part carries over from each to the next, and its degrees of freedom.
 *
 * Of an autoregression of order one (Anderson, "The statistical analysis of time series", 1971, 8.3): the variance of n values is
 * too small by 1 − 2S/(n − 1), and that of their mean larger by 1 + 2S, S = Σ (1 − k/n) ρᵏ. The n values are worth n/(1 + 2S).
 *
 * @param variance - Of the levels, by n − 1.
 * @param periods - How many, two at least.
 * @param carryOver - ρ, 0 or more.
 * @returns Infinite from ρ = 1 on: the mean of such levels is nowhere. At least one degree of freedom.
 */
export function errorOfMean(
  variance: number,
  periods: number,
  carryOver: number,
): { squared: number; df: number } {
  let sum = 0;
  for (let lag = 1; lag < periods; lag++) sum += (1 - lag / periods) * carryOver ** lag;
  const seen = 1 - (2 * sum) / (periods - 1);
  if (carryOver >= 1 || seen <= 0) return { squared: Number.POSITIVE_INFINITY, df: 1 };
  return {
    squared: (variance / seen) * ((1 + 2 * sum) / periods),
    df: Math.max(1, periods / (1 + 2 * sum) - 1),
  };
}
