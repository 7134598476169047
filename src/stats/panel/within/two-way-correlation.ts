import { fisherZ } from '../../association/fisher-z';
import { correlationOfSums } from '../../association/pearson';
import type { PairedRows } from '../index/paired-rows';
import { type TwoWayMoments, twoWayMoments } from './two-way-moments';

/** Correlation within participants, and what its interval and test are made of. */
export interface TwoWayCorrelation {
  /** Correlation of the residuals, −1..1. */
  readonly r: number;
  /** Fisher's z of the correlation refitted without each participant, or each block of them. */
  readonly deletions: Float64Array;
  /** Each participant's sum of products of residuals, in the order of the codes: for sign flips. */
  readonly crossProducts: Float64Array;
  /** Standard deviation of x within participants and periods, in the unit of x. */
  readonly withinSdX: number;
  /** Standard deviation of y within participants and periods, in the unit of y. */
  readonly withinSdY: number;
  /** Participants with at least two rows. */
  readonly participants: number;
  /** Periods in which they have rows. */
  readonly periods: number;
  /** Their rows. */
  readonly observations: number;
  /** Participants left out because they have a single row. */
  readonly excluded: number;
}

/**
 * Correlation of two columns after removing participant and period means.
 *
 * Answers whether y is higher when the same participant's x is higher, beyond what all share in a period.
 * Correlation of the residuals of least squares on participant and period dummies; its interval is the
 * delete-one-participant jackknife on Fisher's z (Efron 1982) with {@link correlationInterval}. A perfect
 * correlation has r = ±1 and finite z ({@link fisherZ}).
 *
 * @param rows - Sorted by participant, then period. Participants with a single row are left out first.
 * @param blocks - Participants to delete together, as for {@link twoWayMoments}; by default each alone, above 200
 *   participants in an unbalanced panel 200 blocks.
 * @returns The correlation; null when a column has no variance, or none without one of the blocks (so also for
 *   fewer than three participants).
 */
export function twoWayCorrelation(rows: PairedRows, blocks?: Int32Array): TwoWayCorrelation | null {
  const moments = twoWayMoments(rows, blocks);
  return moments && correlationOfMoments(moments);
}

/** The correlation that two-way moments hold. */
export function correlationOfMoments(moments: TwoWayMoments): TwoWayCorrelation {
  const { total, degreesOfFreedom } = moments;
  const { xx, xy, yy } = moments.deleted;
  const deletions = new Float64Array(xy.length);
  for (let k = 0; k < xy.length; k++) deletions[k] = fisherZ(correlationOfSums(xx[k]!, xy[k]!, yy[k]!));
  return {
    r: correlationOfSums(total.xx, total.xy, total.yy),
    deletions,
    crossProducts: moments.own.xy,
    withinSdX: Math.sqrt(total.xx / degreesOfFreedom),
    withinSdY: Math.sqrt(total.yy / degreesOfFreedom),
    participants: moments.participants,
    periods: moments.periods,
    observations: moments.observations,
    excluded: moments.excluded,
  };
}
