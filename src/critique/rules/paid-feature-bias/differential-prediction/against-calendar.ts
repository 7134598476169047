import type { Drift } from '../../../../stats/regression/thirds-slope';
import type { LicensedTeam } from './third-means';

/** Fewer say more of themselves than of the month (as few as may stand for a group). */
const LEAST_IN_PERIOD = 5;

/** Figures less what everybody's month brought. */
export type AgainstCalendar = {
  /** `NaN` without both values, where the licence is not known, and in periods with too few who kept theirs. */
  score: Float64Array;
  outcome: Float64Array;
  periods: number;
  /**
   * By how much a weighted sum over the periods changes when rows are left out of the months' means.
   *
   * @param weights - By period.
   * @param rows - Of participants who are left out: from the first number up to the second.
   */
  drift: (weights: Float64Array, rows: readonly (readonly [number, number])[]) => Drift;
};

/**
 * Score and outcome of each row less the mean of those who kept their licence in the same period.
 *
 * @param changes - By participant code −1 for whoever did not change.
 * @returns `null` where no period has enough of them.
 */
export function againstCalendar(
  { panel: { participant, rows, licence }, numbered: { period, codes }, pays }: LicensedTeam,
  x: Float64Array,
  y: Float64Array,
  changes: Int32Array,
): AgainstCalendar | null {
  const sums = { score: new Float64Array(codes.length), outcome: new Float64Array(codes.length) };
  const counts = new Float64Array(codes.length);
  const hasBoth = (row: number): boolean => !Number.isNaN(x[row]! + y[row]!);
  const isKept = (row: number): boolean =>
    changes[participant[row]!]! < 0 && pays[participant[row]!]! >= 0 && hasBoth(row);
  for (let row = 0; row < rows; row++) {
    if (!isKept(row)) continue;
    sums.score[period[row]!]! += x[row]!;
    sums.outcome[period[row]!]! += y[row]!;
    counts[period[row]!]! += 1;
  }
  const isKnown = counts.map((count) => Number(count >= LEAST_IN_PERIOD));
  const periods = isKnown.reduce((sum, one) => sum + one, 0);
  if (periods === 0) return null;
  const score = new Float64Array(rows).fill(Number.NaN);
  const outcome = new Float64Array(rows).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    const at = period[row]!;
    const isChanger = changes[participant[row]!]! >= 0;
    const isSided = isChanger ? licence?.[row] !== -1 : pays[participant[row]!]! >= 0;
    if (isKnown[at] === 0 || !isSided || !hasBoth(row)) continue;
    score[row] = x[row]! - sums.score[at]! / counts[at]!;
    outcome[row] = y[row]! - sums.outcome[at]! / counts[at]!;
  }
  return {
    score,
    outcome,
    periods,
    drift: (weights, left) => {
      const gone = {
        score: new Float64Array(codes.length),
        outcome: new Float64Array(codes.length),
        count: new Float64Array(codes.length),
      };
      for (const [from, to] of left) {
        for (let row = from; row < to; row++) {
          if (!isKept(row)) continue;
          gone.score[period[row]!]! += x[row]!;
          gone.outcome[period[row]!]! += y[row]!;
          gone.count[period[row]!]! += 1;
        }
      }
      const total = { score: 0, outcome: 0 };
      for (let at = 0; at < codes.length; at++) {
        const stay = counts[at]! - gone.count[at]!;
        if (gone.count[at] === 0 || isKnown[at] === 0 || stay === 0) continue;
        for (const of of ['score', 'outcome'] as const) {
          const mean = sums[of][at]! / counts[at]!;
          total[of] -= weights[at]! * ((sums[of][at]! - gone[of][at]!) / stay - mean);
        }
      }
      return total;
    },
  };
}
