import type { GivenMeasure } from '../model/checked-plan';
import { along, type Curve, type CurvePoint } from './payout/curve';
import { payoutCurve } from './payout/payout-curve';
import { tiersCurve } from './payout/rates-curve';

/** From one attainment to another. */
export type Stretch = { from: number; to: number };

/** A stretch, and how much less is paid at its end than at its start. */
export type Fall = Stretch & { size: number };

/** Where a payout curve breaks the tie between work and pay, in order of attainment. Places are fractions of target, sizes of the pay at target. */
export type PayoutShape = {
  /** Rises of the payout at one attainment. */
  jumps: { at: number; size: number }[];
  /** Stretches between threshold and cap on which a higher attainment pays no more. */
  idle: Stretch[];
  /** Stretches on which a higher attainment pays less; one may lie at a single attainment. */
  falls: Fall[];
};

/**
 * The jumps, idle stretches and falls of a measure's pay by attainment, as fractions of its pay at target.
 *
 * Below the threshold, below the first amount paid, and above the highest payout nothing is idle: there the curve says so itself.
 *
 * @returns `null` where the places on the curve are figures of the metric and no target is set, or nothing is paid at target.
 */
export function payoutShape(measure: Terms, better: 'higher' | 'lower'): PayoutShape | null {
  const curve = payByAttainment(measure, better);
  if (curve === null) return null;
  const { threshold = 0, cap = Number.POSITIVE_INFINITY } = measure;
  const uncapped = along(curve);
  const atTarget = Math.min(uncapped(1), capOf(measure, uncapped(1)));
  if (!(atTarget > 0)) return null;
  const isCommission = measure.commission !== undefined;
  const most = isCommission ? cap : cap / atTarget;
  const payAt = (attainment: number): number => Math.min(uncapped(attainment) / atTarget, most);
  const points = curve.points.map((point) => ({ ...point, payout: Math.min(point.payout / atTarget, most) }));

  const start = Math.max(0, points[0]?.attainment ?? 0, threshold);
  const entry = start > 0 ? payAt(start) : 0;
  const shape: PayoutShape = { jumps: entry > 0 ? [{ at: start, size: entry }] : [], idle: [], falls: [] };
  const highest = highestFrom(points, curve.slopeBeyond > 0 ? most : 0);
  let before: 'rise' | 'idle' | 'fall' = 'rise';
  for (const [i, end] of points.entries()) {
    const begin = points[i - 1];
    if (begin === undefined || end.attainment <= start) continue;
    const stretch = { from: Math.max(begin.attainment, start), to: end.attainment };
    const rise = end.payout - (begin.attainment < start ? entry : begin.payout);
    const isJump = begin.attainment === end.attainment;
    // A bonus of nothing is no step.
    if (isJump && rise === 0) continue;
    const isIdle = rise === 0 && end.payout > 0 && highest[i]! > end.payout;
    const now = rise < 0 ? 'fall' : isIdle ? 'idle' : 'rise';
    if (now === 'fall') add(shape.falls, { ...stretch, size: -rise }, now === before, joinFalls);
    else if (now === 'idle') add(shape.idle, stretch, now === before, join);
    else if (rise > 0 && isJump) shape.jumps.push({ at: end.attainment, size: rise });
    before = now;
  }
  return shape;
}

type Terms = Pick<GivenMeasure, 'target' | 'threshold' | 'payout' | 'cap' | 'commission'>;

/** A cap is a fraction of the measure's money, of a commission of what it pays at its quota. */
function capOf({ cap = Number.POSITIVE_INFINITY, commission }: Terms, atTarget: number): number {
  return commission === undefined ? cap : cap * atTarget;
}

/** What is paid by attainment, in any unit; `null` where the plan does not tell where the places on the curve are. */
export function payByAttainment(
  { target = null, payout, commission }: Terms,
  better: 'higher' | 'lower',
): Curve | null {
  if (commission === undefined) return payoutCurve(payout, target, better);
  const quota = typeof target === 'number' ? target : null;
  const unit = commission.tiersBy === 'value' ? quota : 1;
  const hasBonus = commission.rates.some(({ bonus = 0 }) => bonus > 0);
  if (unit === null || (quota === null && hasBonus)) return null;
  const rates = commission.rates.map(({ from, rate, bonus = 0 }) => ({
    from: from / unit,
    rate: rate === undefined ? undefined : rate * (quota ?? 1),
    bonus,
  }));
  return tiersCurve({ ...commission, rates });
}

/** Stretches of one kind that follow one another are one. */
function add<T>(stretches: T[], next: T, isSame: boolean, join: (last: T, next: T) => T): void {
  const last = isSame ? stretches.pop() : undefined;
  stretches.push(last === undefined ? next : join(last, next));
}

function join({ from }: Stretch, { to }: Stretch): Stretch {
  return { from, to };
}

function joinFalls(last: Fall, next: Fall): Fall {
  return { ...join(last, next), size: last.size + next.size };
}

/** At each point the highest payout from there on; beyond the last point it may go on rising up to `beyond`. */
function highestFrom(points: readonly CurvePoint[], beyond: number): Float64Array {
  const highest = Float64Array.from(points, ({ payout }) => payout);
  let most = beyond;
  for (let i = highest.length - 1; i >= 0; i--) {
    most = Math.max(most, highest[i]!);
    highest[i] = most;
  }
  return highest;
}
