import { normalCdf } from '../distributions/normal';

/** A line of outcome on score. */
type Line = { slope: number; intercept: number };

/**
 * d_Mod: how far two groups' regression lines lie apart over the scores of the focal group, in standard deviations of the outcome.
 *
 * For the size of differential prediction, where a test says only whether there is any (Nye & Sackett 2017), with normal scores of
 * the focal group. Signed, lines that cross cancel out; unsigned they do not.
 *
 * @param reference - Line of the reference group.
 * @param focal - Line of the focal group.
 * @param scores - Mean and standard deviation of the focal group's scores; 0 puts all at the mean.
 * @param outcomeSd - Standard deviation of the outcome, above 0.
 * @returns Reference less focal; positive where the reference group's line expects more than the focal group brings.
 */
export function dMod(
  reference: Line,
  focal: Line,
  scores: { mean: number; sd: number },
  outcomeSd: number,
): { signed: number; unsigned: number } {
  const slope = reference.slope - focal.slope;
  const mean = reference.intercept - focal.intercept + slope * scores.mean;
  const sd = Math.abs(slope) * scores.sd;
  // Mean of a folded normal variable.
  const folded =
    sd === 0
      ? Math.abs(mean)
      : sd * Math.sqrt(2 / Math.PI) * Math.exp(-((mean / sd) ** 2) / 2) +
        mean * (1 - 2 * normalCdf(-mean / sd));
  return { signed: mean / outcomeSd, unsigned: folded / outcomeSd };
}
