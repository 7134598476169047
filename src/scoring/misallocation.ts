import { withoutRounding } from '../stats/descriptive/rounding';
import { absoluteSums } from '../stats/regression/absolute-sums';

/** What participants were paid and what they brought; every list in the same order. */
export type PaidTeam = {
  /** Any unit. */
  paid: Float64Array;
  /** Plan periods present. */
  periods: Float64Array;
  /** Per goal, each participant's total. */
  totals: readonly Float64Array[];
};

/** How far pay lies from results: shares of the budget, 0..1, that go to other people. */
export type Misallocation = {
  misallocated: number;
  /** The same if everybody were paid alike per period present. */
  equalPay: number;
  /** What payouts are shrunk towards equal pay by, so that they spread no wider than the results; 1 where they do not. */
  factor: number;
  /** `misallocated` after shrinking: who is paid, not how steeply. */
  shrunk: number;
};

/** A way to share the budget less another one, as parts of the shares paid, of those of equal pay, and of those of the results. */
type Gap = { pay: number; equal: number; result: number };

/**
 * How much of the budget goes to other people than in proportion to the results, ½Σ|paid share − outcome share| (the total
 * variation distance), against the same figure for equal pay per period present. With several goals a participant's share of the
 * results is the mean of the shares of each.
 *
 * @param starts - The first participant of each block that a jackknife leaves out, ascending from 0.
 * @returns What is found for everybody, then without each block; `null` when for one of them nothing is paid, nobody is present,
 * there is no goal, a participant's total is negative, for pay in proportion to it would be too, or a goal's total is 0.
 */
export function misallocations(
  { paid, periods, totals }: PaidTeam,
  starts: Int32Array = new Int32Array(),
): Misallocation[] | null {
  const columns = [paid, periods, ...totals];
  const deletions = Array.from({ length: starts.length + 1 }, (_, at) => at);
  if (totals.length === 0 || !columns.every((column) => column.every(isShareable))) return null;
  const ones = deletions.map(() => [1]);
  const wholes = columns.map((column) => absoluteSums([column], starts, ones));
  if (!wholes.every((sums) => sums.every(isPositive))) return null;
  const distances = (gapOf: (deletion: number) => Gap): Float64Array => {
    const coefficients = deletions.map((deletion) => {
      const { pay, equal, result } = gapOf(deletion);
      const parts = [pay, equal, ...totals.map(() => result / totals.length)];
      return parts.map((part, j) => part / wholes[j]![deletion]!);
    });
    return absoluteSums(columns, starts, coefficients).map(half);
  };
  const misallocated = distances(() => ({ pay: 1, equal: 0, result: -1 }));
  const equalPay = distances(() => ({ pay: 0, equal: -1, result: 1 }));
  const spreads = distances(() => ({ pay: 1, equal: -1, result: 0 }));
  const factors = spreads.map((spread, at) => (spread > equalPay[at]! ? equalPay[at]! / spread : 1));
  const shrunk = distances((at) => ({ pay: factors[at]!, equal: 1 - factors[at]!, result: -1 }));
  return deletions.map((at) => ({
    misallocated: misallocated[at]!,
    equalPay: equalPay[at]!,
    factor: factors[at]!,
    shrunk: shrunk[at]!,
  }));
}

function isShareable(figure: number): boolean {
  return figure >= 0;
}

function isPositive(total: number): boolean {
  return total > 0 && total < Number.POSITIVE_INFINITY;
}

function half(distance: number): number {
  return withoutRounding(distance) / 2;
}
