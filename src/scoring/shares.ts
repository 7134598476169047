import { isFew } from '../model/suppression';

/** What dividing sums loses. */
const TOLERANCE = 1e-12;

/** Each one's share of the whole. */
export function sharesOf(amounts: Float64Array): Float64Array {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / whole);
}

/** Whether few have more of one than of the other, or few have less. Nobody on either side is no gap, which tells of everybody alike. */
export function hasFewOnOneSide(one: Float64Array, other: Float64Array): boolean {
  let above = 0;
  let below = 0;
  for (let code = 0; code < one.length; code++) {
    const gap = one[code]! - other[code]!;
    if (gap > TOLERANCE) above++;
    else if (gap < -TOLERANCE) below++;
  }
  return above + below > 0 && isFew(Math.min(above, below));
}
