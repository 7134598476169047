import { correlationOfZ, fisherZ } from '../association/fisher-z';
import { studentTQuantile, studentTUpperTail } from '../distributions/student-t';

/** Most blocks of a delete-a-group jackknife: t with 199 degrees of freedom is within 0.7 % of normal. */
export const MOST_DELETIONS = 200;

/** An interval made of delete-one values. */
export interface JackknifeInterval {
  /** Lower bound, in the unit of the estimate. */
  readonly low: number;
  /** Upper bound, in the unit of the estimate. */
  readonly high: number;
  /** Standard error, in the unit of the estimate. */
  readonly standardError: number;
  /** Degrees of freedom of t: deletions − 1. */
  readonly df: number;
}

/** Whether `confidence` is the coverage of both bounds together or of each bound alone. */
export type Sides = 'two-sided' | 'one-sided';

/**
 * Jackknife standard error of an estimate.
 *
 * √((G − 1)/G × Σ (value − mean of the values)²), centred on the mean of the delete-one values (Efron 1982).
 *
 * @param deletions - The estimate without each of the G participants or blocks, at least two, all finite.
 * @returns In the unit of the deletions; 0 when all are equal.
 * @throws RangeError for fewer than two deletions or a value that is not finite.
 */
export function jackknifeStandardError(deletions: ArrayLike<number>): number {
  const count = deletions.length;
  if (count < 2) throw new RangeError('A jackknife needs at least two deletions.');
  // From the first value on, so that equal ones deviate by exactly 0.
  const first = deletions[0]!;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += deletions[k]! - first;
  const mean = sum / count;
  let squares = 0;
  for (let k = 0; k < count; k++) {
    const away = deletions[k]! - first - mean;
    squares += away * away;
  }
  if (!Number.isFinite(squares)) throw new RangeError('A jackknife needs finite deletions.');
  return Math.sqrt(((count - 1) / count) * squares);
}

/**
 * Jackknife bias of an estimate: (G − 1) × (mean of the delete-one values − estimate) (Quenouille 1956).
 *
 * @param estimate - From all participants.
 * @param deletions - Without each participant or block ({@link jackknifeStandardError}).
 * @returns In the unit of the estimate; above 0 where it tends to be too high.
 */
export function jackknifeBias(estimate: number, deletions: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < deletions.length; k++) sum += deletions[k]! - estimate;
  return ((deletions.length - 1) / deletions.length) * sum;
}

/**
 * Jackknife interval: estimate ± t × standard error, t with deletions − 1 degrees of freedom.
 *
 * For any estimate that can be had without each participant in turn; rows of one participant may depend on
 * each other as they like.
 *
 * @param estimate - From all participants.
 * @param deletions - Without each participant or block ({@link jackknifeStandardError}).
 * @param confidence - 0..1, above 0.5 for one-sided bounds below and above the estimate.
 * @param sides - `'one-sided'`: each bound holds with `confidence` on its own; use one of them.
 * @returns Bounds with their standard error; no width when all deletions are equal.
 * @throws RangeError for fewer than two deletions or a value that is not finite.
 */
export function jackknifeInterval(
  estimate: number,
  deletions: ArrayLike<number>,
  confidence: number,
  sides: Sides,
): JackknifeInterval {
  return jackknifeIntervals(deletions.length, confidence, sides)(estimate, deletions);
}

/**
 * Jackknife intervals of several estimates with as many deletions each: t, which takes longer than all the rest, is looked up once.
 *
 * @param count - Deletions of each estimate.
 * @param confidence - As for {@link jackknifeInterval}.
 * @param sides - As for {@link jackknifeInterval}.
 * @returns {@link jackknifeInterval} of an estimate and its deletions, whose standard error may be given where it is known; it throws
 *   RangeError for another number of them.
 */
export function jackknifeIntervals(
  count: number,
  confidence: number,
  sides: Sides,
): (estimate: number, deletions: ArrayLike<number>, standardError?: number) => JackknifeInterval {
  const df = count - 1;
  const quantile = studentTQuantile(sides === 'two-sided' ? (1 + confidence) / 2 : confidence, df);
  return (estimate, deletions, standardError = jackknifeStandardError(deletions)) => {
    if (deletions.length !== count) throw new RangeError(`There must be ${count} deletions.`);
    const halfWidth = quantile * standardError;
    return { low: estimate - halfWidth, high: estimate + halfWidth, standardError, df };
  };
}

/**
 * Jackknife interval of a correlation, made on Fisher's z.
 *
 * @param r - Correlation from all participants, −1..1.
 * @param deletions - Fisher's z without each participant or block.
 * @param confidence - As for {@link jackknifeInterval}.
 * @param sides - As for {@link jackknifeInterval}.
 * @returns Bounds as correlations, −1..1; standard error on the scale of z.
 * @throws RangeError for fewer than two deletions or a value that is not finite.
 */
export function correlationInterval(
  r: number,
  deletions: ArrayLike<number>,
  confidence: number,
  sides: Sides,
): JackknifeInterval {
  return correlationIntervals(deletions.length, confidence, sides)(r, deletions);
}

/** {@link correlationInterval} of several correlations with as many deletions each, as {@link jackknifeIntervals}. */
export function correlationIntervals(
  count: number,
  confidence: number,
  sides: Sides,
): (r: number, deletions: ArrayLike<number>, standardError?: number) => JackknifeInterval {
  const intervalOf = jackknifeIntervals(count, confidence, sides);
  return (r, deletions, standardError) => {
    const interval = intervalOf(fisherZ(r), deletions, standardError);
    return { ...interval, low: correlationOfZ(interval.low), high: correlationOfZ(interval.high) };
  };
}

/**
 * Two-sided p of a jackknife estimate against 0, by t with deletions − 1 degrees of freedom.
 *
 * @param estimate - From all participants (Fisher's z for a correlation).
 * @param deletions - Without each participant or block, in the same unit.
 * @returns 0..1; without any standard error 0, or 1 for an estimate of 0.
 * @throws RangeError for fewer than two deletions or a value that is not finite.
 */
export function jackknifePValue(estimate: number, deletions: ArrayLike<number>): number {
  const standardError = jackknifeStandardError(deletions);
  if (estimate === 0) return 1;
  return 2 * studentTUpperTail(Math.abs(estimate) / standardError, deletions.length - 1);
}

/**
 * Blocks of a delete-a-group jackknife (Kott 2001): at most `most` runs of neighbours of nearly equal size.
 *
 * @param participants - Participant codes in canonical (ascending) order, each once.
 * @param most - Most blocks.
 * @returns First code of each block, ascending: the codes themselves when there are no more than `most`.
 */
export function deletionBlocks(participants: Int32Array, most: number = MOST_DELETIONS): Int32Array {
  if (participants.length <= most) return participants;
  return blockStarts(participants.length, most).map((at) => participants[at]!);
}

/** {@link deletionBlocks} of participants by their places: the first place of each block. */
export function blockStarts(participants: number, most: number = MOST_DELETIONS): Int32Array {
  const starts = new Int32Array(Math.min(participants, most));
  for (let k = 0; k < starts.length; k++) starts[k] = Math.floor((k * participants) / starts.length);
  return starts;
}
