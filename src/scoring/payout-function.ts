import type { GivenMeasure } from '../model/checked-plan';
import { along } from './payout/curve';
import { attainmentOf, payoutCurve } from './payout/payout-curve';
import { reachedFrom } from './reached';

/** The terms of a measure whose target is set. */
export type PayoutTerms = { target: number } & Pick<GivenMeasure, 'threshold' | 'payout' | 'cap'>;

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
  const payoutAt = payoutByAttainment(terms, better);
  return (value) => payoutAt(attainmentOf(value, target, better));
}

/** The same of attainments. Points that are values need a target that is a number. */
export function payoutByAttainment(
  { target, threshold, payout, cap }: Pick<GivenMeasure, 'target' | 'threshold' | 'payout' | 'cap'>,
  better: 'higher' | 'lower',
): (attainment: number) => number {
  const most = cap ?? Number.POSITIVE_INFINITY;
  const least = reachedFrom(threshold ?? Number.NEGATIVE_INFINITY, 'higher');
  const curve = payoutCurve(payout, target ?? null, better);
  const payoutAt = curve === null ? () => 0 : along(curve);
  return (attainment) => (attainment < least ? 0 : limited(payoutAt(attainment), most));
}

/** Written so that NaN becomes 0. */
function limited(payout: number, cap: number): number {
  return payout > 0 ? Math.min(payout, cap) : 0;
}
