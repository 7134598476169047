import { median } from '../../descriptive/median';
import { ROUNDING } from '../../descriptive/rounding';

/** How many participants moved between one period and the one before. */
export type CommonStep = {
  /** Place of the period in the order of all periods, from 1. */
  readonly at: number;
  /** With a value in both periods. */
  readonly participants: number;
  readonly up: number;
  readonly down: number;
  /** Who would have moved up had everybody moved by some points more, and down had everybody by as many less. */
  readonly raised: number;
  readonly lowered: number;
  /** Mean of their moves, in units of the values; NaN of nobody's. */
  readonly mean: number;
};

/**
 * Counts at every date how many participants moved up or down against the period before.
 *
 * @param participant - Codes, sorted: a participant's rows stand together.
 * @param period - Places 0..periods − 1, ascending within a participant.
 * @param values - NaN is missing, and so is a move across a gap.
 * @param points - How many would have gone up, or down, had everybody moved by so much more, or less?
 * @returns One entry for each period but the first.
 */
export function commonSteps(
  participant: Int32Array,
  period: Int32Array,
  values: Float64Array,
  periods: number,
  points = 0,
): CommonStep[] {
  const [counts, up, down, raised, lowered] = Array.from({ length: 5 }, () => new Int32Array(periods)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const sums = new Float64Array(periods);
  // Steps are differences: one of just so many points stays in place, whatever its last digits.
  const less = points * (1 - ROUNDING);
  for (let row = 1; row < values.length; row++) {
    const at = period[row]!;
    const step = values[row]! - values[row - 1]!;
    if (participant[row] !== participant[row - 1] || period[row - 1] !== at - 1 || Number.isNaN(step))
      continue;
    counts[at]! += 1;
    sums[at]! += step;
    up[at]! += step > 0 ? 1 : 0;
    down[at]! += step < 0 ? 1 : 0;
    raised[at]! += step > -less ? 1 : 0;
    lowered[at]! += step < less ? 1 : 0;
  }
  return Array.from({ length: Math.max(0, periods - 1) }, (_, before) => {
    const at = before + 1;
    return {
      at,
      participants: counts[at]!,
      up: up[at]!,
      down: down[at]!,
      raised: raised[at]!,
      lowered: lowered[at]!,
      mean: sums[at]! / counts[at]!,
    };
  });
}

/** Periods up to, and not including, `to`. */
export type Window = { readonly from: number; readonly to: number };

/**
 * The median over participants of the change of their mean from one window of periods to another.
 *
 * Medians, because a few people who change their ways must not look like everybody.
 *
 * @param participant - As for {@link commonSteps}, and so are `period` and `values`.
 * @returns The change, in units of the values; NaN when nobody has a value in both windows.
 */
export function medianChange(
  participant: Int32Array,
  period: Int32Array,
  values: Float64Array,
  before: Window,
  after: Window,
): number {
  const changes: number[] = [];
  for (let row = 0; row < values.length; ) {
    const code = participant[row];
    let first = 0;
    let firsts = 0;
    let second = 0;
    let seconds = 0;
    for (; row < values.length && participant[row] === code; row++) {
      if (Number.isNaN(values[row]!)) continue;
      if (isIn(period[row]!, before)) {
        first += values[row]!;
        firsts++;
      }
      if (isIn(period[row]!, after)) {
        second += values[row]!;
        seconds++;
      }
    }
    if (firsts > 0 && seconds > 0) changes.push(second / seconds - first / firsts);
  }
  return median(changes);
}

function isIn(at: number, { from, to }: Window): boolean {
  return at >= from && at < to;
}
