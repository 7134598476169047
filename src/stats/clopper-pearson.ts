import { betaQuantile } from './distributions/beta';

/**
 * Exact two-sided interval of a proportion (Clopper & Pearson 1934): beta quantiles.
 *
 * @param k - Successes, 0..n.
 * @param n - Trials, at least 1.
 * @param confidence - Coverage, 0..1.
 * @returns Bounds in 0..1; the lower is 0 for no success, the upper 1 for nothing but successes.
 */
export function clopperPearson(k: number, n: number, confidence: number): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  };
}

/**
 * Exact one-sided upper bound of a proportion (Clopper & Pearson 1934).
 *
 * @param k - Successes, 0..n.
 * @param n - Trials, at least 1.
 * @param confidence - Coverage of the bound alone, 0..1.
 * @returns In 0..1; 1 for nothing but successes.
 */
export function clopperPearsonUpper(k: number, n: number, confidence: number): number {
  return k === n ? 1 : betaQuantile(confidence, k + 1, n - k);
}
