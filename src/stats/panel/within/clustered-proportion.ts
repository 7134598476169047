import { ROUNDING } from '../../descriptive/rounding';
import { sum } from '../../descriptive/sum';
import { normalQuantile } from '../../distributions/normal';
import { studentTQuantile } from '../../distributions/student-t';
import { clopperPearson } from '../../intervals/clopper-pearson';
import { carryOverAtMost, errorOfMean } from '../index/lasting-periods';

/** A share of rows with its interval. */
export type ClusteredProportion = {
  /** Mean over the rows, 0..1. */
  share: number;
  low: number;
  high: number;
  /** The interval if as much carries over from one period to the next as may. */
  lasting: { low: number; high: number };
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
 * That takes periods for independent. `lasting` does not: what their means vary beyond the scatter of rows (Searle, Casella & McCulloch,
 * "Variance components", 1992) is taken to carry over as far as may be ({@link errorOfMean}), with Satterthwaite's degrees of freedom.
 *
 * @param participant - Codes from 0, one per row.
 * @param period - Codes from 0 in their order, one per row.
 * @param holds - 1, 0, or NaN where it is not known; such rows are left out.
 * @param confidence - Of the two-sided intervals, 0..1.
 * @returns `null` below two participants or two periods. Bounds are cut at 0 and 1.
 */
export function clusteredProportion(
  participant: Int32Array,
  period: Int32Array,
  holds: Float64Array,
  confidence: number,
): ClusteredProportion | null {
  const byParticipant = groupBy(participant, holds);
  const byPeriod = groupBy(period, holds);
  const [people, times] = [present(byParticipant), present(byPeriod)];
  const [participants, periods] = [people.means.length, times.means.length];
  if (participants < 2 || periods < 2) return null;
  const observations = times.counts.reduce((sum, count) => sum + count, 0);
  // Sums of 1 and 0 are exact.
  const holding = sum(times.sums);
  const share = holding / observations;
  const ofPeople = { squared: variance(people.means) / participants, df: participants - 1 };
  const squaredError = variance(people.means) / participants + variance(times.means) / periods;
  const counts = { participants, periods, observations };
  if (squaredError < ROUNDING ** 2) {
    const exact = clopperPearson(
      Math.round((holding * participants) / observations),
      participants,
      confidence,
    );
    return { share, ...exact, lasting: exact, ...counts, isUniform: true };
  }
  const independent = { squared: squaredError, df: Math.min(participants, periods) - 1 };
  const scatter = scatterOfRows(participant, period, holds, byParticipant, byPeriod, share);
  return {
    share,
    ...around(share, [independent], confidence),
    lasting: around(share, [ofPeople, errorOfPeriods(times, scatter)], confidence),
    ...counts,
    isUniform: false,
  };
}

/** Periods carry over more than this upper bound in one history of twenty. */
const BOUND = 0.95;

type ErrorPart = { squared: number; df: number };
type Groups = { means: Float64Array; sums: Float64Array; counts: Float64Array };

function around(
  share: number,
  parts: readonly ErrorPart[],
  confidence: number,
): { low: number; high: number } {
  const squared = parts.reduce((sum, part) => sum + part.squared, 0);
  if (squared === Number.POSITIVE_INFINITY) return { low: 0, high: 1 };
  if (squared === 0) return { low: share, high: share };
  const df = squared ** 2 / parts.reduce((sum, part) => sum + part.squared ** 2 / part.df, 0);
  const margin = studentTQuantile((1 + confidence) / 2, df) * Math.sqrt(squared);
  return { low: Math.max(0, share - margin), high: Math.min(1, share + margin) };
}

/** What periods add to the squared error: nothing where their means differ by no more than rows scatter. */
function errorOfPeriods({ means, counts }: Groups, scatter: number): ErrorPart {
  const ofRows = counts.reduce((sum, count) => sum + scatter / count, 0) / counts.length;
  const beyond = variance(means) - ofRows;
  // Both are variances of shares, whose size is 1.
  if (beyond <= ROUNDING) return { squared: 0, df: 1 };
  return errorOfMean(beyond, means.length, carryOverAtMost(means, normalQuantile(BOUND)));
}

/** Variance of rows about what their participant and their period have in common, by degrees of freedom. */
function scatterOfRows(
  participant: Int32Array,
  period: Int32Array,
  holds: Float64Array,
  people: Groups,
  times: Groups,
  share: number,
): number {
  let [squares, rows] = [0, 0];
  for (let row = 0; row < holds.length; row++) {
    if (Number.isNaN(holds[row]!)) continue;
    squares += (holds[row]! - people.means[participant[row]!]! - times.means[period[row]!]! + share) ** 2;
    rows++;
  }
  const free = rows - present(people).means.length - present(times).means.length + 1;
  return free > 0 ? squares / free : 0;
}

/** Means by code, NaN where nothing is known. */
function groupBy(codes: Int32Array, values: Float64Array): Groups {
  let groups = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= groups) groups = codes[row]! + 1;
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    sums[codes[row]!]! += values[row]!;
    counts[codes[row]!]! += 1;
  }
  return { means: sums.map((sum, group) => sum / counts[group]!), sums, counts };
}

/** The groups of which something is known. */
function present({ means, sums, counts }: Groups): Groups {
  if (!counts.includes(0)) return { means, sums, counts };
  const known = (_: number, group: number): boolean => counts[group]! > 0;
  return { means: means.filter(known), sums: sums.filter(known), counts: counts.filter(known) };
}

function variance(values: Float64Array): number {
  const mean = sum(values) / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return squares / (values.length - 1);
}
