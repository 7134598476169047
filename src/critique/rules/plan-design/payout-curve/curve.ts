import type { CheckedMeasure } from '../../../../model/checked-plan';
import { type Fall, payoutShape, type Stretch } from '../../../../scoring/payout-shape';
import { BINARY_ROUNDING, LARGEST_JUMP } from '../../../kit/sound-plan';

/** What is wrong with a measure's payout curve, the heaviest first; sizes are shares of the target incentive. */
export type Curve = {
  measure: CheckedMeasure;
  /** Of the largest jump, a cliff or not. */
  largestJump: number;
  /** Jumps above the limit. */
  cliffs: { at: number; size: number }[];
  falls: Fall[];
  idle: Stretch[];
};

/** The curve of a measure; none while its threshold waits for a target. */
export function curveOf(measure: CheckedMeasure): Curve[] {
  const shape = payoutShape(measure, measure.definition.better);
  if (shape === null) return [];
  const jumps = bySize(shape.jumps, measure);
  return [
    {
      measure,
      largestJump: jumps[0]?.size ?? 0,
      cliffs: jumps.filter(({ size }) => size > LARGEST_JUMP + BINARY_ROUNDING),
      falls: bySize(shape.falls, measure),
      idle: [...shape.idle].sort((a, b) => b.to - b.from - (a.to - a.from)),
    },
  ];
}

export function isFaulty({ cliffs, falls, idle }: Curve): boolean {
  return cliffs.length + falls.length + idle.length > 0;
}

/** The largest jump or fall. */
export function heaviest({ largestJump, falls }: Curve): number {
  return Math.max(largestJump, falls[0]?.size ?? 0);
}

function bySize<T extends { size: number }>(parts: readonly T[], { share }: CheckedMeasure): T[] {
  return parts.map((part) => ({ ...part, size: share * part.size })).sort((a, b) => b.size - a.size);
}
