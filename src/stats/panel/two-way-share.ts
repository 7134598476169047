import { clopperPearson } from '../clopper-pearson';
import { studentTQuantile } from '../distributions/student-t';

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
 * @param participant - Codes, one per row.
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
  const known = Int32Array.from(holds.keys()).filter((row) => !Number.isNaN(holds[row]!));
  const byParticipant = meansBy(participant, holds, known);
  const byPeriod = meansBy(period, holds, known);
  const [participants, periods] = [byParticipant.length, byPeriod.length];
  if (participants < 2 || periods < 2) return null;
  const share = known.reduce((sum, row) => sum + holds[row]!, 0) / known.length;
  const squaredError = variance(byParticipant) / participants + variance(byPeriod) / periods;
  const margin =
    studentTQuantile((1 + confidence) / 2, Math.min(participants, periods) - 1) * Math.sqrt(squaredError);
  const isUniform = squaredError < Number.EPSILON ** 2;
  const bounds = isUniform
    ? clopperPearson(Math.round(share * participants), participants, confidence)
    : { low: Math.max(0, share - margin), high: Math.min(1, share + margin) };
  return { share, ...bounds, participants, periods, observations: known.length, isUniform };
}

function meansBy(codes: Int32Array, values: Float64Array, rows: Int32Array): number[] {
  const groups = new Map<number, { sum: number; count: number }>();
  for (const row of rows) {
    const group = groups.get(codes[row]!) ?? { sum: 0, count: 0 };
    group.sum += values[row]!;
    group.count++;
    groups.set(codes[row]!, group);
  }
  return Array.from(groups.values(), ({ sum, count }) => sum / count);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
