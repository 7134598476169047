import type { GivenMeasure } from '../model/checked-plan';
import type { PayoutPoint } from '../model/plan';
import { payoutFunction } from './payout-function';

/** From one attainment to another. */
export type Stretch = { from: number; to: number };

/** A stretch, and how much less is paid at its end than at its start. */
export type Fall = Stretch & { size: number };

/** Where a payout curve breaks the tie between work and pay, in order of attainment; all figures are fractions of target. */
export type PayoutShape = {
  /** Rises of the payout at one attainment. */
  jumps: { at: number; size: number }[];
  /** Stretches between threshold and cap on which a higher attainment pays no more. */
  idle: Stretch[];
  /** Stretches on which a higher attainment pays less; one may lie at a single attainment. */
  falls: Fall[];
};

/**
 * The jumps, idle stretches and falls of a measure's payout.
 *
 * Below the threshold, below the first amount paid, and above the highest payout nothing is idle: there the curve says so itself.
 *
 * @returns `null` when a threshold is set and the target is not: the threshold has no place on the curve yet.
 */
export function payoutShape(
  { target, threshold, payout, cap }: Pick<GivenMeasure, 'target' | 'threshold' | 'payout' | 'cap'>,
  better: 'higher' | 'lower',
): PayoutShape | null {
  if (threshold !== undefined && target === null) return null;
  const points = pointsOf(payout, cap);
  const start = Math.max(
    0,
    points[0]?.attainment ?? 0,
    threshold === undefined || target === null
      ? 0
      : better === 'lower'
        ? target / threshold
        : threshold / target,
  );
  const entry = start > 0 ? payoutFunction({ target: 1, payout, cap }, 'higher')(start) : 0;
  const shape: PayoutShape = { jumps: entry > 0 ? [{ at: start, size: entry }] : [], idle: [], falls: [] };
  const highest = highestFrom(points);
  let before: 'rise' | 'idle' | 'fall' = 'rise';
  for (const [i, end] of points.entries()) {
    const begin = points[i - 1];
    if (begin === undefined || end.attainment <= start) continue;
    const stretch = { from: Math.max(begin.attainment, start), to: end.attainment };
    const rise = end.payout - (begin.attainment < start ? entry : begin.payout);
    const isJump = begin.attainment === end.attainment;
    const isIdle = rise === 0 && !isJump && end.payout > 0 && highest[i]! > end.payout;
    const now = rise < 0 ? 'fall' : isIdle ? 'idle' : 'rise';
    if (now === 'fall') add(shape.falls, { ...stretch, size: -rise }, now === before, joinFalls);
    else if (now === 'idle') add(shape.idle, stretch, now === before, join);
    else if (rise > 0 && isJump) shape.jumps.push({ at: end.attainment, size: rise });
    before = now;
  }
  return shape;
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

/** At each point the highest payout from there on. */
function highestFrom(points: readonly PayoutPoint[]): Float64Array {
  const highest = Float64Array.from(points, ({ payout }) => payout);
  for (let i = highest.length - 2; i >= 0; i--) highest[i] = Math.max(highest[i]!, highest[i + 1]!);
  return highest;
}

/** The points of a curve, cut off at the cap; a linear payout has none. */
function pointsOf(payout: GivenMeasure['payout'], cap = Number.POSITIVE_INFINITY): PayoutPoint[] {
  if (payout === undefined || payout === 'linear') return [];
  const points =
    payout === 'all-or-nothing'
      ? [
          { attainment: 1, payout: 0 },
          { attainment: 1, payout: 1 },
        ]
      : payout;
  return points.map((point) => ({ ...point, payout: Math.min(point.payout, cap) }));
}
