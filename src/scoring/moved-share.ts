import { withoutRounding } from '../stats/descriptive/rounding';

/**
 * How much of a budget reaches somebody else when it is shared out otherwise: ½Σ|share before − share after|, the total variation
 * distance.
 *
 * @param before - What each participant is paid, in any unit.
 * @param after - The same participants, in a unit that may be another: a plan that pays everybody twice as much moves nothing.
 * @returns 0..1; `null` when one of the two pays nothing, or more than a number holds.
 */
export function movedShare(before: Float64Array, after: Float64Array): number | null {
  const [whole, changed] = [sum(before), sum(after)];
  if (!(whole > 0 && changed > 0 && Number.isFinite(whole + changed))) return null;
  let twice = 0;
  for (let g = 0; g < before.length; g++) twice += Math.abs(before[g]! / whole - after[g]! / changed);
  return withoutRounding(twice) / 2;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let g = 0; g < numbers.length; g++) total += numbers[g]!;
  return total;
}
