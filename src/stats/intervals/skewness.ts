import { studentTQuantile } from '../distributions/student-t';
import { jackknifeStandardError } from './jackknife';

/**
 * Two-sided jackknife interval that leans as far as the influences of participants do.
 *
 * For an estimate that its standard error grows with, as sums of distances do: estimate ± t × standard error would miss the truth
 * mostly on one side. Hall's transformation ("On the removal of skewness by transformation", JRSS B 54, 1992), which is invertible
 * for every skewness γ: with b = γ/√n, the bounds are the estimate − (3/b)(∛(1 + b(±t − b/6)) − 1) × standard error. γ is the
 * skewness of the jackknife's pseudovalues, t has deletions − 1 degrees of freedom.
 *
 * @param estimate - From all participants.
 * @param deletions - Without each participant or block, at least two, all finite.
 * @param confidence - Coverage of both bounds together, 0..1.
 * @returns Bounds in the unit of the estimate; those of {@link jackknifeInterval} where influences are symmetric, no width when all
 * deletions are equal.
 * @throws RangeError for fewer than two deletions or a value that is not finite.
 */
export function skewedInterval(
  estimate: number,
  deletions: ArrayLike<number>,
  confidence: number,
): { readonly low: number; readonly high: number } {
  const standardError = jackknifeStandardError(deletions);
  const quantile = studentTQuantile((1 + confidence) / 2, deletions.length - 1);
  const lean = skewnessOfPseudovalues(deletions) / Math.sqrt(deletions.length);
  return {
    low: estimate - untransformed(quantile, lean) * standardError,
    high: estimate - untransformed(-quantile, lean) * standardError,
  };
}

/** Below this the cube root would leave too few digits of what it changes. */
const SYMMETRIC = 1e-6;

/** The t whose transform is the quantile. */
function untransformed(quantile: number, lean: number): number {
  if (Math.abs(lean) < SYMMETRIC) return quantile;
  return (3 / lean) * (Math.cbrt(1 + lean * (quantile - lean / 6)) - 1);
}

/** A pseudovalue is the higher, the lower the estimate without its participant. */
function skewnessOfPseudovalues(deletions: ArrayLike<number>): number {
  const count = deletions.length;
  const first = deletions[0]!;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += first - deletions[k]!;
  const mean = sum / count;
  let [squares, cubes] = [0, 0];
  for (let k = 0; k < count; k++) {
    const deviation = first - deletions[k]! - mean;
    squares += deviation ** 2;
    cubes += deviation ** 3;
  }
  return squares === 0 ? 0 : cubes / count / (squares / count) ** 1.5;
}
