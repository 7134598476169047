import type { PanelIndex } from '../index/panel-index';
import type { PeriodSolver } from './period-effects';

/** Sums of squares and products of two columns of residuals. */
export interface Totals {
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** {@link Totals} of each participant or deletion. */
export interface ProductSums {
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: Float64Array;
}

/** A panel's residuals after removing participant and period means, and what they add up to. */
export interface TwoWayFit {
  readonly index: PanelIndex;
  readonly solve: PeriodSolver;
  /** Residuals of the first column. */
  readonly x: Float64Array;
  /** Residuals of the second column. */
  readonly y: Float64Array;
  /** Each participant's part of the sums. */
  readonly own: ProductSums;
  /** The sums of all. */
  readonly total: Totals;
}

/**
 * Sums refitted without each participant of a balanced panel: total − own × G/(G − 1).
 *
 * @param own - Each participant's part of the sums.
 * @param total - The sums of all.
 * @returns One entry a participant; 0 but for rounding where one of two is left.
 */
export function deleteEach(own: ProductSums, total: Totals): ProductSums {
  const participants = own.xx.length;
  const weight = participants / (participants - 1);
  const without = (parts: Float64Array, sum: number): Float64Array => {
    const deleted = new Float64Array(participants);
    for (let g = 0; g < participants; g++) deleted[g] = sum - weight * parts[g]!;
    return deleted;
  };
  return {
    xx: without(own.xx, total.xx),
    xy: without(own.xy, total.xy),
    yy: without(own.yy, total.yy),
  };
}

/** What may be left of the equations of a deletion, as a share of the residuals' norm; its square is rounding. */
const DELETION_TOLERANCE = 1e-9;

/**
 * Sums refitted without each block of participants, in any panel.
 *
 * A deletion needs no new residuals. Those of the others keep participant means of 0 and sum to −b over the periods,
 * b the period sums of the block's own; removing period effects again takes b′ A⁻ b off, A the period
 * equations without the block ({@link PeriodSolver}).
 *
 * @param fit - The panel's residuals and sums.
 * @param blocks - First participant code of each block, ascending.
 * @returns One entry a block; of one that holds nearly all of a sum, few correct digits.
 */
export function deleteBlocks(fit: TwoWayFit, blocks: Int32Array): ProductSums {
  const { index, solve, x, y, own, total } = fit;
  const { participants, starts, period, attendance } = index;
  const periods = attendance.length;
  const count = blocks.length;
  const deleted = { xx: new Float64Array(count), xy: new Float64Array(count), yy: new Float64Array(count) };
  const bx = new Float64Array(periods);
  const by = new Float64Array(periods);
  const leftX = new Float64Array(periods);
  const leftY = new Float64Array(periods);
  const ux = new Float64Array(periods);
  const uy = new Float64Array(periods);
  const toleranceX = DELETION_TOLERANCE * Math.sqrt(total.xx);
  const toleranceY = DELETION_TOLERANCE * Math.sqrt(total.yy);

  // Behind the last participant is no code, and that is below nothing.
  let to = 0;
  while (participants[to]! < blocks[0]!) to++;
  for (let block = 0; block < count; block++) {
    const from = to;
    const end = block + 1 < count ? blocks[block + 1]! : Number.POSITIVE_INFINITY;
    let { xx, xy, yy } = total;
    for (; participants[to]! < end; to++) {
      xx -= own.xx[to]!;
      xy -= own.xy[to]!;
      yy -= own.yy[to]!;
    }
    sumByPeriod(x, starts[from]!, starts[to]!, period, bx, leftX);
    sumByPeriod(y, starts[from]!, starts[to]!, period, by, leftY);
    solve(leftX, ux, from, to, toleranceX);
    solve(leftY, uy, from, to, toleranceY);
    for (let t = 0; t < periods; t++) {
      // b′u + u′(b − Au): the error of u enters squared.
      xx -= ux[t]! * (bx[t]! + leftX[t]!);
      xy -= uy[t]! * bx[t]! + ux[t]! * leftY[t]!;
      yy -= uy[t]! * (by[t]! + leftY[t]!);
    }
    deleted.xx[block] = xx;
    deleted.xy[block] = xy;
    deleted.yy[block] = yy;
  }
  return deleted;
}

function sumByPeriod(
  values: Float64Array,
  start: number,
  end: number,
  period: Int32Array,
  sums: Float64Array,
  copy: Float64Array,
): void {
  sums.fill(0);
  for (let i = start; i < end; i++) sums[period[i]!]! += values[i]!;
  copy.set(sums);
}
