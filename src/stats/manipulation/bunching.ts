import { count } from '../descriptive/count';
import { studentTQuantile, studentTUpperTail } from '../distributions/student-t';

/** Part of a bin by which a value may miss an edge and still stand on it: decimals are seldom exact. */
const EDGE_TOLERANCE = 1e-9;

/** Values in the four bins around a point: the two below it, then the two from it on. */
type BinCounts = readonly [number, number, number, number];

/** How many values pile up just above a point, per participant. */
export type Bunching = {
  /** Participants with a value. */
  readonly participants: number;
  /** Values in the four bins. */
  readonly counts: BinCounts;
  /** Mean excess just above the point, in values a participant. */
  readonly excess: number;
  readonly low: number;
  readonly high: number;
  /** One-sided, against no excess. */
  readonly pValue: number;
};

/**
 * How many more values a participant has just above a point than a smooth spread would put there.
 *
 * For values that somebody nudges over a target. With four bins of one width around the point, the excess of a participant is
 * (c₊₁ − c₋₁) − (c₊₂ − c₋₂)/3: what is left of the step at the point when the slope, taken from the outer bins, is out; 0 in
 * expectation wherever the density is a line or a parabola across the bins. One value moved from just below to just above adds
 * 2. Interval and test by Student's t over participants, whose values may depend on each other in any way (the idea of a step
 * in a smooth density: McCrary 2008; the exactness for parabolas: central differences).
 *
 * Assumes bins narrow against the spread, and values that favour no round numbers; see `heaping.ts`.
 *
 * @param values - NaN is missing.
 * @param participant - Codes 0..participants − 1 by value.
 * @param point - A value on it counts as above.
 * @param width - Of a bin, above 0; a multiple of the step of the values, or bins hold unequal numbers of steps.
 * @param confidence - Of the two-sided interval.
 * @returns The excess; `null` below two participants. Participants who are all alike give an interval of no width, and p 0 or 1.
 */
export function bunching(
  values: Float64Array,
  participant: Int32Array,
  participants: number,
  point: number,
  width: number,
  confidence: number,
): Bunching | null {
  const thirds = new Float64Array(participants);
  const present = new Uint8Array(participants);
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const away = values[row]! - point;
    if (Number.isNaN(away)) continue;
    present[participant[row]!] = 1;
    const bin = Math.floor(away / width + EDGE_TOLERANCE) + 2;
    if (!(bin >= 0 && bin < 4)) continue;
    counts[bin]! += 1;
    thirds[participant[row]!]! += THIRDS[bin]!;
  }
  const test = meanAboveZero(thirds, count(present), confidence, 1 / 3);
  return test === null ? null : { ...test, counts };
}

/** Thirds of a value that one in each bin adds to its participant's excess. */
const THIRDS = [1, -3, 3, -1] as const;

/**
 * One-sample t of participants' figures against 0: the one-sided p-value, the two-sided interval.
 *
 * @param figures - Multiples of a half, so that their sums are exact; of those who are not among the participants 0.
 * @param unit - What a figure of 1 stands for.
 */
export function meanAboveZero(
  figures: Float64Array,
  participants: number,
  confidence: number,
  unit: number,
): Omit<Bunching, 'counts'> | null {
  if (participants < 2) return null;
  let [sum, squares] = [0, 0];
  for (let g = 0; g < figures.length; g++) {
    sum += figures[g]!;
    squares += figures[g]! * figures[g]!;
  }
  const df = participants - 1;
  const excess = (unit * sum) / participants;
  const error = unit * Math.sqrt((squares - (sum * sum) / participants) / df / participants);
  const reach = error * studentTQuantile((1 + confidence) / 2, df);
  const pValue = error > 0 ? studentTUpperTail(excess / error, df) : excess > 0 ? 0 : 1;
  return { participants, excess, low: excess - reach, high: excess + reach, pValue };
}
