import type { GaplessView } from './gapless';
import { deleteEach, type ProductSums, type Totals } from './two-way-deletions';
import { LEAST_REMAINING, type TwoWayMoments } from './two-way-moments';
import { isBeyondNoise } from './variance';

/**
 * {@link TwoWayMoments} of a panel without gaps, in two passes over its rows: once for what everybody shares in a period, once
 * for what is left of each participant. Each participant alone is deleted.
 *
 * @returns `null` where the rows themselves must be asked: no variance, or a deletion that takes nearly all of it.
 */
export function gaplessMoments(view: GaplessView): TwoWayMoments | null {
  const { participants, periods, x, y, stride, offsetX, offsetY } = view;
  const count = participants.length;
  const [sharedX, largestX] = periodMeans(x, offsetX, view);
  const [sharedY, largestY] = periodMeans(y, offsetY, view);
  const own = { xx: new Float64Array(count), xy: new Float64Array(count), yy: new Float64Array(count) };
  const total = { xx: 0, xy: 0, yy: 0 };
  for (let g = 0; g < count; g++) {
    const [startX, startY] = [g * stride + offsetX, g * stride + offsetY];
    const [meanX, meanY] = [meanOf(x, startX, periods), meanOf(y, startY, periods)];
    let [xx, xy, yy] = [0, 0, 0];
    for (let t = 0; t < periods; t++) {
      const dx = x[startX + t]! - meanX - sharedX[t]!;
      const dy = y[startY + t]! - meanY - sharedY[t]!;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    own.xx[g] = xx;
    own.xy[g] = xy;
    own.yy[g] = yy;
    total.xx += xx;
    total.xy += xy;
    total.yy += yy;
  }
  const observations = count * periods;
  const varies =
    isBeyondNoise(total.xx, largestX, observations) && isBeyondNoise(total.yy, largestY, observations);
  const deleted = deleteEach(own, total);
  if (!varies || !remains(deleted, total)) return null;
  return {
    total,
    deleted,
    own,
    participants: count,
    periods,
    observations,
    excluded: 0,
    degreesOfFreedom: (count - 1) * (periods - 1),
  };
}

/** The mean of each period once participants' means are out, and the largest magnitude there was. */
function periodMeans(
  values: Float64Array,
  offset: number,
  { participants, periods, stride }: GaplessView,
): [Float64Array, number] {
  const means = new Float64Array(periods);
  let largest = 0;
  for (let start = offset; start < participants.length * stride; start += stride) {
    const mean = meanOf(values, start, periods);
    for (let t = 0; t < periods; t++) {
      const value = values[start + t]!;
      means[t]! += value - mean;
      if (value > largest) largest = value;
      else if (-value > largest) largest = -value;
    }
  }
  for (let t = 0; t < periods; t++) means[t]! /= participants.length;
  return [means, largest];
}

function meanOf(values: Float64Array, start: number, count: number): number {
  let sum = 0;
  for (let t = 0; t < count; t++) sum += values[start + t]!;
  return sum / count;
}

function remains({ xx, yy }: ProductSums, total: Totals): boolean {
  for (let g = 0; g < xx.length; g++) {
    if (!(xx[g]! > LEAST_REMAINING * total.xx && yy[g]! > LEAST_REMAINING * total.yy)) return false;
  }
  return true;
}
