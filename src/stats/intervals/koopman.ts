import { normalQuantile } from '../distributions/normal';

/** Ratios are looked for within e^±60, wider than any counts can bear out. */
const WIDEST_LOG_RATIO = 60;

/** Halvings after which a bracket of that width is as narrow as doubles allow. */
const HALVINGS = 64;

/** Score statistic of p₁/p₂ = ratio: p̂₁ − ratio · p̂₂ over its standard deviation at the likeliest p₁ and p₂ of that ratio. */
function score(k1: number, n1: number, k2: number, n2: number, ratio: number): number {
  const difference = k1 / n1 - (ratio * k2) / n2;
  if (difference === 0) return 0;
  const u = (n1 + k2) * ratio;
  const v = n2 + k1;
  const p2 = (2 * (k1 + k2)) / (u + v + Math.sqrt((u - v) ** 2 + 4 * ratio * (n1 - k1) * (n2 - k2)));
  const p1 = ratio * p2;
  return difference / Math.sqrt((p1 * (1 - p1)) / n1 + (ratio * ratio * p2 * (1 - p2)) / n2);
}

/**
 * Score interval of the ratio of two proportions, p₁/p₂ (Koopman 1984).
 *
 * For comparing rates of small groups, such as the rates at which two groups reach a target: unlike Katz's log interval
 * it exists for zero and full counts and keeps its coverage there. All ratios that the score test does not reject; the
 * score falls as the ratio rises, so each end is bisected.
 *
 * @param k1 - Successes in the first group, 0..n1.
 * @param n1 - Size of the first group.
 * @param k2 - Successes in the second group, 0..n2.
 * @param n2 - Size of the second group.
 * @param confidence - Coverage, 0..1.
 * @returns Bounds, at least 0; `low` is 0 without a success in the first group, `high` is ∞ without one in the second,
 * and an empty group gives 0..∞.
 */
export function koopmanInterval(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const ratioAtScore = (wanted: number): number => {
    let low = -WIDEST_LOG_RATIO;
    let high = WIDEST_LOG_RATIO;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (score(k1, n1, k2, n2, Math.exp(middle)) > wanted) low = middle;
      else high = middle;
    }
    return Math.exp((low + high) / 2);
  };
  if (n1 === 0 || n2 === 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  const quantile = normalQuantile((1 + confidence) / 2);
  return {
    low: k1 === 0 ? 0 : ratioAtScore(quantile),
    high: k2 === 0 ? Number.POSITIVE_INFINITY : ratioAtScore(-quantile),
  };
}
