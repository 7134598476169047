import { betaCdf } from '../distributions/beta';

/**
 * Whether values stand at their largest as if they could go no further.
 *
 * Under a limit the largest value holds what would have gone beyond. Without one it is no more frequent than the next value below:
 * the exact binomial tail of one half says how surprising the difference is.
 *
 * @returns Probability of as many or more at the largest, 0..1; ½ⁿ for n equal values, 1 for none.
 */
export function capEvidence(values: ArrayLike<number>): number {
  const descending = Float64Array.from(values).sort().reverse();
  const largest = descending[0];
  const at = descending.filter((value) => value === largest).length;
  const next = descending.filter((value) => value === descending[at]).length;
  return at === 0 ? 1 : betaCdf(0.5, at, next + 1);
}
