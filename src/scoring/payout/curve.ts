import { reachedFrom } from '../reached';

/** A point of a piecewise linear curve; two at one place are a jump. */
export type CurvePoint = { attainment: number; payout: number };

/** A piecewise linear curve: nothing below its first point, and beyond its last a straight line. */
export type Curve = { points: readonly CurvePoint[]; slopeBeyond: number };

/**
 * A curve as a function, for whole columns. A place counts as reached within rounding; of points at one place the last holds from there
 * on. `NaN` gives 0.
 *
 * @param before - What is paid below the first point: nothing, or what the first point pays.
 */
export function along(
  { points, slopeBeyond }: Curve,
  before: 'nothing' | 'first' = 'nothing',
): (attainment: number) => number {
  const attainments = Float64Array.from(points, (point) => point.attainment);
  const reached = attainments.map((attainment) => reachedFrom(attainment, 'higher'));
  const payouts = Float64Array.from(points, (point) => point.payout);
  const below = before === 'first' ? (payouts[0] ?? 0) : 0;
  const last = points.length - 1;
  return (attainment) => {
    const at = lastReached(reached, attainment);
    if (at < 0) return Number.isNaN(attainment) ? 0 : below;
    const [from, start] = [attainments[at]!, payouts[at]!];
    if (attainment <= from) return start;
    if (at === last) return slopeBeyond === 0 ? start : start + (attainment - from) * slopeBeyond;
    return start + ((attainment - from) / (attainments[at + 1]! - from)) * (payouts[at + 1]! - start);
  };
}

/** The place of the last number that is no higher than `limit`; −1 where none is, and for NaN. */
function lastReached(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
