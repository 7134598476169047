import { deviations } from '../association/pearson';
import { hasVariance } from '../descriptive/variance';
import { studentTUpperTail } from '../distributions/student-t';

/** Comparison of the means of two groups whose variances may differ. */
export interface WelchTest {
  /** Mean of the first group minus mean of the second. */
  readonly difference: number;
  /** Standard error of the difference, above 0. */
  readonly standardError: number;
  /** Satterthwaite's degrees of freedom, between the smaller group's n − 1 and n₁ + n₂ − 2. */
  readonly df: number;
  /** Difference over standard error. */
  readonly t: number;
  /** P-value against any difference, 0..1. */
  readonly twoSided: number;
  /** P-value against a larger first mean, 0..1. */
  readonly greater: number;
  /** P-value against a smaller first mean, 0..1. */
  readonly less: number;
}

/** Fewest values from which a group's variance can be estimated. */
const SMALLEST_GROUP = 2;

/** Mean above an origin near the values, so that a large offset costs the difference of two means no digits. */
function summarise(
  values: Float64Array,
  origin: number,
): { mean: number; squaredError: number; varies: boolean } {
  const n = values.length;
  const squares = deviations(values).reduce((sum, deviation) => sum + deviation * deviation, 0);
  return {
    mean: values.reduce((sum, value) => sum + (value - origin), 0) / n,
    squaredError: squares / (n - 1) / n,
    varies: hasVariance(squares, values),
  };
}

/**
 * Compares the means of two independent groups without assuming equal variances.
 *
 * Welch's t test with Satterthwaite's degrees of freedom (Welch 1947). Values must be independent within a group too:
 * one value a participant, such as a mean, not rows of a panel.
 *
 * @param first - Values of the first group, any unit.
 * @param second - Values of the second group, same unit.
 * @returns The test; null with fewer than 2 values in a group, or when neither group varies by more than rounding error.
 */
export function welchTest(first: Float64Array, second: Float64Array): WelchTest | null {
  if (Math.min(first.length, second.length) < SMALLEST_GROUP) return null;
  const origin = first[0]!;
  const a = summarise(first, origin);
  const b = summarise(second, origin);
  if (!a.varies && !b.varies) return null;
  const difference = a.mean - b.mean;
  const squaredError = a.squaredError + b.squaredError;
  const standardError = Math.sqrt(squaredError);
  const df =
    squaredError ** 2 /
    (a.squaredError ** 2 / (first.length - 1) + b.squaredError ** 2 / (second.length - 1));
  const t = difference / standardError;
  return {
    difference,
    standardError,
    df,
    t,
    twoSided: 2 * studentTUpperTail(Math.abs(t), df),
    greater: studentTUpperTail(t, df),
    less: studentTUpperTail(-t, df),
  };
}
