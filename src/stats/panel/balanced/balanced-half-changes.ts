import { isBeyondNoise } from '../../descriptive/variance';
import type { HalfChanges } from '../within/half-change';
import type { BalancedColumn, BalancedView } from './balanced-panel';

/** {@link HalfChanges} of a panel without gaps: each participant's change less the mean of all, which is what periods share. */
export function balancedHalfChanges(view: BalancedView): HalfChanges {
  const { participants, periods, x, y } = view;
  if (periods < 2) {
    const none = new Float64Array();
    return {
      participant: new Int32Array(),
      x: none,
      y: none,
      excluded: periods === 0 ? 0 : participants.length,
    };
  }
  return {
    participant: participants,
    x: changes(x, view),
    y: changes(y, view),
    excluded: 0,
  };
}

/** The mean of each second half less that of the first, less the mean of all; 0 where only rounding is left. */
function changes(
  { values, offset }: BalancedColumn,
  { participants, periods, stride }: BalancedView,
): Float64Array {
  const half = Math.ceil(periods / 2);
  const result = new Float64Array(participants.length);
  let sum = 0;
  let largest = 0;
  for (let g = 0; g < result.length; g++) {
    const start = g * stride + offset;
    // From the first value on, so that a large level costs no digits.
    const level = values[start]!;
    let before = 0;
    let after = 0;
    for (let t = 0; t < half; t++) before += values[start + t]! - level;
    for (let t = half; t < periods; t++) after += values[start + t]! - level;
    result[g] = after / (periods - half) - before / half;
    sum += result[g]!;
    largest = Math.max(largest, Math.abs(level));
  }
  const mean = sum / result.length;
  let squares = 0;
  for (let g = 0; g < result.length; g++) {
    result[g]! -= mean;
    squares += result[g]! * result[g]!;
  }
  return isBeyondNoise(squares, largest, result.length) ? result : result.fill(0);
}
