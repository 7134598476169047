import type { CheckedMeasure } from '../../model/checked-plan';
import { payoutLevels } from '../payout-levels';
import { hasReached } from '../reached';
import { along } from './curve';
import { attainmentOf, payoutCurve } from './payout-curve';

/** What a gate or multiplier makes of the pay it acts on: a factor, and whether it holds the pay to that at target. */
export type Factor = {
  factor: (value: number, target: number) => number;
  holdsAtTarget: (value: number, target: number) => boolean;
  /** The lowest it can be. */
  lowest: number;
  /** What many values bring alike. */
  levels: number[];
};

/** How a gate or multiplier acts, as functions of a known value. A range never gives 0: it is flat beyond its ends. */
type Terms = Pick<CheckedMeasure, 'role' | 'payout' | 'target' | 'cap' | 'otherwise' | 'definition'>;

export function factorOf(measure: Terms): Factor {
  return measure.role === 'gate' ? gate(measure) : multiplier(measure);
}

function gate({ otherwise = 0, definition: { better } }: Terms): Factor {
  const isOpen = (value: number, target: number): boolean => hasReached(value, target, better);
  if (otherwise === 'no-accelerator') {
    return {
      factor: () => 1,
      holdsAtTarget: (value, target) => !isOpen(value, target),
      lowest: 1,
      levels: [1],
    };
  }
  return {
    factor: (value, target) => (isOpen(value, target) ? 1 : otherwise),
    holdsAtTarget: () => false,
    lowest: Math.min(1, otherwise),
    levels: [1, otherwise],
  };
}

function multiplier(measure: Terms): Factor {
  const {
    payout,
    target,
    cap,
    definition: { better },
  } = measure;
  const curve = payoutCurve(payout, target, better);
  const hasEnds = typeof payout === 'object' && !('rates' in payout);
  const factorAt = curve === null ? () => 1 : along(curve, hasEnds ? 'first' : 'nothing');
  const most = cap ?? Number.POSITIVE_INFINITY;
  const points = typeof payout === 'object' && 'steps' in payout ? payout.steps : payout;
  return {
    factor: (value, quota) => Math.max(0, Math.min(factorAt(attainmentOf(value, quota, better)), most)),
    holdsAtTarget: () => false,
    lowest: Array.isArray(points) ? Math.min(...points.map((point) => point.payout)) : 0,
    levels: [
      ...payoutLevels(measure, better),
      ...(hasEnds ? (curve?.points[0] === undefined ? [] : [curve.points[0].payout]) : []),
    ],
  };
}
