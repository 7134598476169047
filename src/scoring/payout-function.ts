import type { PayoutPoint, PerformanceMeasure } from '../model/plan';
import { reachedFrom } from './reached';

/** The terms of a measure whose target is set. */
export type PayoutTerms = { target: number } & Pick<PerformanceMeasure, 'threshold' | 'payout' | 'cap'>;

/**
 * The payout of a measure as a function of its value, for whole columns: nothing is checked per call.
 *
 * The fraction of the target payout, before weight. Never negative, never NaN: a `NaN` value pays 0. Where lower is better, a
 * value of 0 or below is the best there can be; with a linear payout and no cap that is `Infinity`.
 *
 * @param terms - Checked: target above 0, points in order of attainment.
 */
export function payoutFunction(terms: PayoutTerms, better: 'higher' | 'lower'): (value: number) => number {
  const { target } = terms;
  const cap = terms.cap ?? Number.POSITIVE_INFINITY;
  const payoutAt = curveOf(terms.payout ?? 'linear');
  if (better === 'lower') {
    const most = reachedFrom(terms.threshold ?? Number.POSITIVE_INFINITY, better);
    return (value) =>
      value > most ? 0 : limited(payoutAt(value <= 0 ? Number.POSITIVE_INFINITY : target / value), cap);
  }
  const least = reachedFrom(terms.threshold ?? Number.NEGATIVE_INFINITY, better);
  return (value) => (value < least ? 0 : limited(payoutAt(value / target), cap));
}

/** Written so that NaN becomes 0. */
function limited(payout: number, cap: number): number {
  return payout > 0 ? Math.min(payout, cap) : 0;
}

function curveOf(payout: NonNullable<PerformanceMeasure['payout']>): (attainment: number) => number {
  if (payout === 'linear') return (attainment) => attainment;
  if (payout === 'all-or-nothing') {
    const whole = reachedFrom(1, 'higher');
    return (attainment) => (attainment >= whole ? 1 : 0);
  }
  return interpolation(payout);
}

/** 0 below the first point, flat above the last; of points at the same attainment the last holds from there on. */
function interpolation(points: readonly PayoutPoint[]): (attainment: number) => number {
  const attainments = Float64Array.from(points, (point) => point.attainment);
  const reached = attainments.map((attainment) => reachedFrom(attainment, 'higher'));
  const payouts = Float64Array.from(points, (point) => point.payout);
  return (attainment) => {
    const above = firstAbove(reached, attainment);
    if (above === 0) return 0;
    const start = payouts[above - 1]!;
    const from = attainments[above - 1]!;
    if (above === attainments.length || attainment <= from) return start;
    return start + ((attainment - from) / (attainments[above]! - from)) * (payouts[above]! - start);
  };
}

/** The place of the first number above `limit`, or the length; 0 for NaN. */
function firstAbove(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
