import { studentTQuantile, studentTUpperTail } from './distributions/student-t';

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
  const excess = new Float64Array(participants);
  const present = new Uint8Array(participants);
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    present[participant[row]!] = 1;
    const bin = Math.floor((value - point) / width + EDGE_TOLERANCE) + 2;
    if (!(bin >= 0 && bin < 4)) continue;
    counts[bin]! += 1;
    excess[participant[row]!]! += THIRDS[bin]! / 3;
  }
  const test = meanAboveZero(
    excess.filter((_, code) => present[code] === 1),
    confidence,
  );
  return test === null ? null : { ...test, counts };
}

/** Thirds of a value that one in each bin adds to its participant's excess. */
const THIRDS = [1, -3, 3, -1] as const;

/** One-sample t of participants' figures against 0: the one-sided p-value, the two-sided interval. */
export function meanAboveZero(figures: Float64Array, confidence: number): Omit<Bunching, 'counts'> | null {
  const n = figures.length;
  if (n < 2) return null;
  let sum = 0;
  for (let g = 0; g < n; g++) sum += figures[g]!;
  const mean = sum / n;
  let squares = 0;
  for (let g = 0; g < n; g++) squares += (figures[g]! - mean) ** 2;
  const error = Math.sqrt(squares / (n - 1) / n);
  const reach = error * studentTQuantile((1 + confidence) / 2, n - 1);
  const pValue = error > 0 ? studentTUpperTail(mean / error, n - 1) : mean > 0 ? 0 : 1;
  return { participants: n, excess: mean, low: mean - reach, high: mean + reach, pValue };
}
