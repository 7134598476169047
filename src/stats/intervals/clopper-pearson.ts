import { betaQuantile } from '../distributions/beta';

/**
 * Exact two-sided interval of a proportion (Clopper & Pearson 1934): beta quantiles.
 *
 * For shares of few participants. It covers at least as often as it says, usually more; trials must be independent.
 *
 * @param k - Successes, 0..n.
 * @param n - Trials.
 * @param confidence - Coverage, 0..1.
 * @returns Bounds in 0..1; the lower is 0 for no success, the upper 1 for nothing but successes, so no trial gives 0..1.
 */
export function clopperPearson(
  k: number,
  n: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: clopperPearsonUpper(k, n, 1 - tail),
  };
}

/**
 * Exact one-sided upper bound of a proportion (Clopper & Pearson 1934).
 *
 * @param k - Successes, 0..n.
 * @param n - Trials.
 * @param confidence - Coverage of the bound alone, 0..1.
 * @returns In 0..1; 1 for nothing but successes, so also for no trial.
 */
export function clopperPearsonUpper(k: number, n: number, confidence: number): number {
  return k === n ? 1 : betaQuantile(confidence, k + 1, n - k);
}
