import type { CheckedMeasure } from '../../model/checked-plan';
import { isFew } from '../../model/suppression';
import type { Payouts } from '../../scoring/replay';

/** What adding up payouts loses. */
const TOLERANCE = 1e-9;

/**
 * Whether the sum of what a plan paid tells of a few: of those it paid, where it paid hardly anybody; and of those who did not get all of
 * it, where it pays all or nothing, for then the sum is a count.
 */
export function paysFew(measures: readonly CheckedMeasure[], { paid, periods }: Payouts): boolean {
  const paying = measures.filter(({ weight }) => weight > 0);
  const most = paying.reduce((sum, { weight }) => sum + weight, 0);
  let some = 0;
  let less = 0;
  for (let code = 0; code < paid.length; code++) {
    if (paid[code]! > 0) some++;
    if (paid[code]! < most * periods[code]! - TOLERANCE) less++;
  }
  return isFew(some) || (isFew(less) && paying.every(({ payout }) => payout === 'all-or-nothing'));
}

/** How many of a group were paid anything. */
export function paidAmong(paid: Float64Array, members: readonly number[]): number {
  return members.filter((code) => (paid[code] ?? 0) > 0).length;
}
