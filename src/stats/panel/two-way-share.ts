import { clopperPearson } from '../clopper-pearson';
import { studentTQuantile } from '../distributions/student-t';
import { numberPeriods } from './panel-index';

/** A share of rows with its interval. */
export type TwoWayShare = {
  /** Mean over the rows, 0..1. */
  share: number;
  low: number;
  high: number;
  participants: number;
  periods: number;
  observations: number;
  /** Whether neither participants nor periods differ, so that the bounds are those of as many draws as there are participants. */
  isUniform: boolean;
};

/**
 * The share of rows in which something holds, when rows of a participant and rows of a period resemble each other.
 *
 * The squared standard error is the variance of participants' means over their number plus that of the periods' means over
 * theirs; t with the smaller of both numbers less one degree of freedom. A little wide, as what is particular to a row is counted on both
 * sides. Where neither kind of mean varies there is nothing to estimate it from: Clopper and Pearson's bounds with each
 * participant as one draw.
 *
 * @param participant - Codes from 0, one per row.
 * @param period - Codes, one per row.
 * @param holds - 1, 0, or NaN where it is not known; such rows are left out.
 * @param confidence - Of the two-sided interval, 0..1.
 * @returns `null` below two participants or two periods. Bounds are cut at 0 and 1.
 */
export function twoWayShare(
  participant: Int32Array,
  period: Int32Array,
  holds: Float64Array,
  confidence: number,
): TwoWayShare | null {
  const byParticipant = meansBy(participant, holds);
  const byPeriod = meansBy(numberPeriods(period).period, holds);
  const [participants, periods] = [byParticipant.length, byPeriod.length];
  if (participants < 2 || periods < 2) return null;
  const { sum, count } = present(holds);
  const share = sum / count;
  const squaredError = variance(byParticipant) / participants + variance(byPeriod) / periods;
  const margin =
    studentTQuantile((1 + confidence) / 2, Math.min(participants, periods) - 1) * Math.sqrt(squaredError);
  const isUniform = squaredError < Number.EPSILON ** 2;
  const bounds = isUniform
    ? clopperPearson(Math.round(share * participants), participants, confidence)
    : { low: Math.max(0, share - margin), high: Math.min(1, share + margin) };
  return { share, ...bounds, participants, periods, observations: count, isUniform };
}

function present(values: Float64Array): { sum: number; count: number } {
  let [sum, count] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    sum += values[row]!;
    count++;
  }
  return { sum, count };
}

/** Means of the groups with a value that is not missing. */
function meansBy(codes: Int32Array, values: Float64Array): Float64Array {
  let groups = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= groups) groups = codes[row]! + 1;
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    sums[codes[row]!]! += values[row]!;
    counts[codes[row]!]! += 1;
  }
  return sums.map((sum, group) => sum / counts[group]!).filter((_, group) => counts[group]! > 0);
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
