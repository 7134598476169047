import { gammaCdf } from '../distributions/gamma';

/** Whether a series of counts varies less than chance would make it. */
export interface PoissonDispersion {
  /** Sample variance over mean: 1 for a Poisson series, below it for a more regular one. */
  readonly index: number;
  /** Degrees of freedom, one less than the counts. */
  readonly df: number;
  /** Probability of an index this low or lower in a Poisson series, 0..1. */
  readonly pValue: number;
}

/**
 * Tests whether one participant's counts are too regular for independent events.
 *
 * For spotting scripts: df × variance/mean of independent Poisson counts with one mean is about chi-square with n − 1
 * degrees of freedom (Fisher 1950, "The significance of deviations from expectation in a Poisson series"); the p-value is
 * its lower tail. The approximation wants a mean of about 5 and more. Trends and weekday patterns raise the index, so
 * they hide regularity and never feign it.
 *
 * @param counts - The series, each at least 0.
 * @returns The test; null below 2 counts or without any event. Counts that are all equal give index 0 and p = 0.
 */
export function poissonDispersion(counts: ArrayLike<number>): PoissonDispersion | null {
  const n = counts.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += counts[i]!;
  if (n < 2 || !(sum > 0)) return null;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (counts[i]! - mean) ** 2;
  const df = n - 1;
  return { index: squares / (df * mean), df, pValue: gammaCdf(squares / mean / 2, df / 2) };
}
