import { lengthOf } from '../descriptive/length';
import { ROUNDING } from '../descriptive/rounding';
import { studentTUpperTail } from '../distributions/student-t';
import { midRanks } from '../panel/index/mid-ranks';
import type { PairedRows } from '../panel/index/paired-rows';
import { participantStarts } from '../panel/index/panel-index';
import { dealsOf } from '../tests/deals';
import { MOST_FLIPPED, type ResamplingOptions } from '../tests/sign-flip';
import { fisherInterval } from './fisher-z';
import { deviations, pearson } from './pearson';

/** Correlation of participants' means. */
export interface BetweenCorrelation {
  /** Pearson's correlation of the means, −1..1. */
  readonly r: number;
  /** Bounds of Fisher's interval on the number of participants; null below 4. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Spearman's correlation of the means, mid-ranks for ties, −1..1. */
  readonly spearman: number;
  /** Two-sided p of r: by permutation up to {@link MOST_FLIPPED} participants, above that by t. */
  readonly pValue: number;
  /** Number of participants. */
  readonly participants: number;
}

/**
 * Correlation of participants' means: do those with the higher x on average have the higher y?
 *
 * One point a participant, each with the same weight however many rows it has. Pearson with Fisher's interval,
 * Spearman beside it, and p from y dealt out anew among the participants (observed deal counted in); above 200 participants,
 * where the two agree, from t with n − 2 degrees of freedom.
 *
 * @param rows - Sorted by participant. Participants with a single row count.
 * @param options - Coverage of the interval (0..1) and the draws of the permutation test.
 * @returns The correlation; null when the means of a column have no variance.
 */
export function betweenCorrelation(
  rows: PairedRows,
  options: ResamplingOptions & { readonly confidence: number },
): BetweenCorrelation | null {
  const starts = participantStarts(rows.participant);
  const x = participantMeans(starts, rows.x);
  const y = participantMeans(starts, rows.y);
  const r = pearson(x, y);
  const spearman = pearson(midRanks(x), midRanks(y));
  if (r === null || spearman === null) return null;
  const participants = x.length;
  return {
    r,
    interval: fisherInterval(r, participants, options.confidence),
    spearman,
    pValue:
      participants > MOST_FLIPPED
        ? correlationPValue(r, participants)
        : permutationPValue(deviations(x), deviations(y), options),
    participants,
  };
}

function participantMeans(starts: Int32Array, values: Float64Array): Float64Array {
  const means = new Float64Array(starts.length - 1);
  for (let g = 0; g < means.length; g++) {
    const start = starts[g]!;
    const end = starts[g + 1]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += values[i]!;
    means[g] = sum / (end - start);
  }
  return means;
}

/** p of a correlation of so many independent pairs: t with n − 2 degrees of freedom. */
function correlationPValue(r: number, pairs: number): number {
  const df = pairs - 2;
  const squared = Math.min(r * r, 1);
  return squared === 1 ? 0 : 2 * studentTUpperTail(Math.sqrt((df * squared) / (1 - squared)), df);
}

/** p of Σ x y against all deals of y. */
function permutationPValue(x: Float64Array, y: Float64Array, options: ResamplingOptions): number {
  const { resamples, seed, aborted, deals = (count) => dealsOf(count, resamples, seed) } = options;
  const dealt = deals(x.length);
  let total = 0;
  for (let g = 0; g < x.length; g++) total += x[g]! * y[g]!;
  // No deal can exceed the product of the lengths: rounding of any of them is a share of that.
  const observed = Math.abs(total) - ROUNDING * lengthOf(x) * lengthOf(y);
  let extreme = 1;
  let done = 1;
  for (; done <= resamples && !aborted?.(); done++) {
    const row = (done - 1) * x.length;
    total = 0;
    for (let g = x.length - 1; g >= 0; g--) total += x[g]! * y[dealt[row + g]!]!;
    if (Math.abs(total) >= observed) extreme++;
  }
  return extreme / done;
}
