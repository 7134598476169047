import type { GivenMeasure } from '../../model/checked-plan';
import { reachedFrom } from '../reached';
import { along } from './curve';
import { bonusCurve, ratesCurve } from './rates-curve';

type Terms = { commission: NonNullable<GivenMeasure['commission']> } & Pick<
  GivenMeasure,
  'threshold' | 'cap'
>;

/**
 * What a commission pays for a value and a quota, as a function for whole columns.
 *
 * Without a quota there is no attainment: a tier from 0 pays its rate on everything, and no other tier is reached. Threshold and cap are
 * fractions of the quota and of what is paid at it.
 *
 * @returns Money: 0 or more. `NaN` values pay 0.
 */
export function commissionFunction({
  commission,
  threshold,
  cap,
}: Terms): (value: number, quota: number) => number {
  const [rateAt, bonusAt] = [along(ratesCurve(commission)), along(bonusCurve(commission))];
  const [lowest] = commission.rates;
  const firstRate = lowest?.from === 0 ? (lowest.rate ?? 0) : 0;
  const least = reachedFrom(threshold ?? Number.NEGATIVE_INFINITY, 'higher');
  const byValue = commission.tiersBy === 'value';
  const paid = (value: number, quota: number): number => {
    const unit = byValue ? 1 : quota;
    return unit * rateAt(value / unit) + bonusAt(value / unit);
  };
  return (value, quota) => {
    if (!(value > 0)) return 0;
    if (!(quota > 0)) return byValue ? paid(value, quota) : firstRate * value;
    if (value / quota < least) return 0;
    const whole = paid(value, quota);
    return cap === undefined ? whole : Math.min(whole, cap * paid(quota, quota));
  };
}
