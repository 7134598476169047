import { isBeyondNoise } from '../../descriptive/variance';
import type { ColumnLevels } from '../within/column-levels';
import { deleteEach, type ProductSums, type Totals } from '../within/two-way-deletions';
import { LEAST_SQUARES_LEFT, type TwoWayMoments } from '../within/two-way-moments';
import type { BalancedView } from './balanced-panel';

/** Of the squares from whole-history means at least this part must be left by those of the view: each digit lost on them is one of the result. */
const LEAST_SQUARES_OF_VIEW = 1e-4;

/**
 * {@link TwoWayMoments} of a panel without gaps, in one pass over its rows. Each participant alone is deleted.
 *
 * Values are taken from the levels of the whole history, so that the sums of a participant are enough to leave the view's own mean out;
 * what everybody shares in a period differs between the two by a constant, which is in that mean.
 *
 * @returns `null` where the rows themselves must be asked: no variance, less than the levels leave digits for, or a deletion that
 * takes nearly all of it.
 */
export function balancedMoments(view: BalancedView): TwoWayMoments | null {
  const { participants, periods, stride } = view;
  const { values: x, offset: offsetX, levels: levelsX } = view.x;
  const { values: y, offset: offsetY, levels: levelsY } = view.y;
  const { participant: meansX, period: sharedX } = levelsX;
  const { participant: meansY, period: sharedY } = levelsY;
  const count = participants.length;
  const own = { xx: new Float64Array(count), xy: new Float64Array(count), yy: new Float64Array(count) };
  // Plain variables: each sum that is kept in an object is made anew a million times.
  let totalXX = 0;
  let totalXY = 0;
  let totalYY = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let g = 0; g < count; g++) {
    const startX = g * stride + offsetX;
    const startY = g * stride + offsetY;
    const meanX = meansX[g]!;
    const meanY = meansY[g]!;
    let sumX = 0;
    let sumY = 0;
    let xx = 0;
    let xy = 0;
    let yy = 0;
    for (let t = 0; t < periods; t++) {
      const dx = x[startX + t]! - meanX - sharedX[offsetX + t]!;
      const dy = y[startY + t]! - meanY - sharedY[offsetY + t]!;
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
    totalXX += own.xx[g]!;
    totalXY += own.xy[g]!;
    totalYY += own.yy[g]!;
  }
  const total = { xx: totalXX, xy: totalXY, yy: totalYY };
  const observations = count * periods;
  const isKnown = (left: number, squares: number, { largest }: ColumnLevels): boolean =>
    left > LEAST_SQUARES_OF_VIEW * squares && isBeyondNoise(left, largest, observations);
  if (!isKnown(total.xx, squaresX, levelsX) || !isKnown(total.yy, squaresY, levelsY)) return null;
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
    if (!(xx[g]! > LEAST_SQUARES_LEFT * total.xx && yy[g]! > LEAST_SQUARES_LEFT * total.yy)) return false;
  }
  return true;
}
