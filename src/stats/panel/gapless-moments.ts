import type { GaplessColumn, GaplessView } from './gapless';
import { deleteEach, type ProductSums, type Totals } from './two-way-deletions';
import { LEAST_REMAINING, type TwoWayMoments } from './two-way-moments';
import { isBeyondNoise } from './variance';

/** Of the squares from whole-history means at least this part must be left by those of the view: each digit lost on them is one of the result. */
const LEAST_LEFT = 1e-4;

/**
 * {@link TwoWayMoments} of a panel without gaps, in one pass over its rows. Each participant alone is deleted.
 *
 * Values are taken from the levels of the whole history, so that the sums of a participant are enough to leave the view's own mean out;
 * what everybody shares in a period differs between the two by a constant, which is in that mean.
 *
 * @returns `null` where the rows themselves must be asked: no variance, less than the levels leave digits for, or a deletion that
 * takes nearly all of it.
 */
export function gaplessMoments({ participants, periods, x, y, stride }: GaplessView): TwoWayMoments | null {
  const count = participants.length;
  const own = { xx: new Float64Array(count), xy: new Float64Array(count), yy: new Float64Array(count) };
  const total = { xx: 0, xy: 0, yy: 0 };
  let [squaresX, squaresY] = [0, 0];
  for (let g = 0; g < count; g++) {
    const [startX, startY] = [g * stride + x.offset, g * stride + y.offset];
    const [levelX, levelY] = [x.levels.participant[g]!, y.levels.participant[g]!];
    let [sumX, sumY, xx, xy, yy] = [0, 0, 0, 0, 0];
    for (let t = 0; t < periods; t++) {
      const dx = x.values[startX + t]! - levelX - x.levels.period[x.offset + t]!;
      const dy = y.values[startY + t]! - levelY - y.levels.period[y.offset + t]!;
      sumX += dx;
      sumY += dy;
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
    squaresX += xx;
    squaresY += yy;
    own.xx[g] = xx - (sumX * sumX) / periods;
    own.xy[g] = xy - (sumX * sumY) / periods;
    own.yy[g] = yy - (sumY * sumY) / periods;
    total.xx += own.xx[g]!;
    total.xy += own.xy[g]!;
    total.yy += own.yy[g]!;
  }
  const observations = count * periods;
  const isKnown = (sum: number, squares: number, { levels }: GaplessColumn): boolean =>
    sum > LEAST_LEFT * squares && isBeyondNoise(sum, levels.largest, observations);
  if (!isKnown(total.xx, squaresX, x) || !isKnown(total.yy, squaresY, y)) return null;
  const deleted = deleteEach(own, total);
  if (!remains(deleted, total)) return null;
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

function remains({ xx, yy }: ProductSums, total: Totals): boolean {
  for (let g = 0; g < xx.length; g++) {
    if (!(xx[g]! > LEAST_REMAINING * total.xx && yy[g]! > LEAST_REMAINING * total.yy)) return false;
  }
  return true;
}
