import type { GivenMeasure } from '../model/checked-plan';
import type { PayoutPoint } from '../model/plan';
import { payoutFunction } from './payout-function';

/** Where a payout curve breaks the tie between work and pay; all figures are fractions of target. */
export type PayoutShape = {
  /** The largest step of the payout at one attainment; size 0 when there is none. */
  jump: { at: number; size: number };
  /** The first stretch between threshold and cap on which a higher attainment pays no more, or less. */
  idle: { from: number; to: number } | null;
};

/**
 * The jumps and idle stretches of a measure's payout.
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
  const shape: PayoutShape = { jump: { at: start, size: entry }, idle: null };
  const highest = highestFrom(points);
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (from === undefined || to.attainment <= start) continue;
    const size = Math.abs(to.payout - from.payout);
    if (from.attainment === to.attainment && size > shape.jump.size) shape.jump = { at: to.attainment, size };
    const risesLater = highest[i]! > to.payout;
    const isFlat = size === 0 && from.attainment < to.attainment;
    if (to.payout < from.payout || (isFlat && to.payout > 0 && risesLater)) {
      shape.idle ??= { from: Math.max(from.attainment, start), to: to.attainment };
    }
  }
  return shape;
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
