import type { GivenMeasure } from '../../model/checked-plan';
import type { PayoutPoint } from '../../model/plan';
import type { Curve, CurvePoint } from './curve';
import { tiersCurve } from './rates-curve';

type Payout = GivenMeasure['payout'];

const linear: Curve = { points: [{ attainment: 0, payout: 0 }], slopeBeyond: 1 };

const allOrNothing: Curve = {
  points: [
    { attainment: 1, payout: 0 },
    { attainment: 1, payout: 1 },
  ],
  slopeBeyond: 0,
};

/**
 * What a payout pays by attainment, as a fraction of a measure's pay at target.
 *
 * @param target - What attainment is a fraction of.
 * @returns `null` where points are values and no number says what they are fractions of.
 */
export function payoutCurve(
  payout: Payout,
  target: number | 'own' | null,
  better: 'higher' | 'lower',
): Curve | null {
  if (payout === undefined || payout === 'linear') return linear;
  if (payout === 'all-or-nothing') return allOrNothing;
  if ('rates' in payout) return tiersCurve(payout);
  const isSteps = 'steps' in payout;
  const points = placed(isSteps ? payout.steps : payout, target, better);
  return points && { points: isSteps ? stairs(points) : points, slopeBeyond: 0 };
}

/** How far a value attains a target; where lower is better, 0 and below is the best there can be. */
export function attainmentOf(value: number, target: number, better: 'higher' | 'lower'): number {
  if (better === 'higher') return value / target;
  return value <= 0 ? Number.POSITIVE_INFINITY : target / value;
}

function placed(
  points: readonly PayoutPoint[],
  target: number | 'own' | null,
  better: 'higher' | 'lower',
): CurvePoint[] | null {
  const places: CurvePoint[] = [];
  for (const { attainment, value, payout } of points) {
    if (typeof attainment === 'number') places.push({ attainment, payout });
    else if (typeof target !== 'number' || typeof value !== 'number') return null;
    else places.push({ attainment: attainmentOf(value, target, better), payout });
  }
  return places;
}

/** Each step holds until the next. */
function stairs(points: readonly CurvePoint[]): CurvePoint[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    return before === undefined ? [point] : [{ ...point, payout: before.payout }, point];
  });
}
