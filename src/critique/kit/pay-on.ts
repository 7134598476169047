import type { CheckedMeasure } from '../../model/checked-plan';
import { hangingOn } from '../../model/pay-at-target';

/** The share of the pay at target that hangs on measures of a plan. */
export function payOn(measures: readonly CheckedMeasure[]): number {
  const [first] = measures;
  if (first === undefined) return 0;
  const places = new Set(measures.map(({ at }) => at));
  return hangingOn(first.pay, (at) => (places.has(at) ? 1 : 0));
}
