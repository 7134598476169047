import { sum } from '../../descriptive/sum';
import { deletionBlocks, MOST_DELETIONS } from '../../intervals/jackknife';
import { type PairedRows, selectRows } from '../index/paired-rows';
import { indexPanel, type PanelIndex, withoutSingleRows } from '../index/panel-index';
import { createPeriodSolver } from './period-effects';
import { deleteBlocks, deleteEach, type ProductSums, type Totals, type TwoWayFit } from './two-way-deletions';
import { removeMeans } from './two-way-residuals';

/** What a panel says once participant and period means are removed. */
export interface TwoWayMoments {
  /** Sums of squares and products of the residuals of x and y. */
  readonly total: Totals;
  /** The same sums refitted without each block. */
  readonly deleted: ProductSums;
  /** Each participant's part of the sums, in the order of the codes. */
  readonly own: ProductSums;
  /** Participants with at least two rows. */
  readonly participants: number;
  /** Periods in which they have rows. */
  readonly periods: number;
  /** Their rows. */
  readonly observations: number;
  /** Participants left out because they have a single row. */
  readonly excluded: number;
  /** Observations − participants − periods + connected parts. */
  readonly degreesOfFreedom: number;
}

/** Sums that a deletion brings below this share are refitted: subtraction would leave too few digits of them. */
export const LEAST_SQUARES_LEFT = 0.01;

/**
 * Sums of squares and products after removing participant and period means, with their delete-one values.
 *
 * The basis of within-participants correlations and slopes and of their jackknife: residuals once, then each
 * deletion from the sums ({@link deleteBlocks}). Only a deletion that takes 99 % of a column's sum of squares away,
 * so hardly more than one a column, is refitted from the rows.
 *
 * @param rows - Sorted by participant, then period. Participants with a single row are left out first.
 * @param blocks - First participant code of each block to delete, ascending; a block ends before the next, and
 *   codes below the first stay. Give the same blocks to several views of one panel to compare their deletions; a
 *   block without rows here changes nothing. Default: each participant alone, or in an unbalanced panel of more
 *   than 200 participants 200 blocks ({@link deletionBlocks}).
 * @returns The moments; null when a column has no variance, or none without one of the blocks (as with fewer than
 *   three participants), or squares exceed the range of numbers.
 */
export function twoWayMoments(rows: PairedRows, blocks?: Int32Array): TwoWayMoments | null {
  const kept = withoutSingleRows(rows);
  const fit = fitRows(kept.rows);
  if (fit === null) return null;
  const { index, own, total } = fit;

  const most = index.balanced ? index.participants.length : MOST_DELETIONS;
  const deletions = blocks ?? deletionBlocks(index.participants, most);
  const deleted =
    index.balanced && areSame(deletions, index.participants)
      ? deleteEach(own, total)
      : deleteBlocks(fit, deletions);
  for (let k = 0; k < deletions.length; k++) {
    const remains =
      deleted.xx[k]! > LEAST_SQUARES_LEFT * total.xx && deleted.yy[k]! > LEAST_SQUARES_LEFT * total.yy;
    if (remains) continue;
    const end = k + 1 < deletions.length ? deletions[k + 1]! : Number.POSITIVE_INFINITY;
    const refit = fitRows(withoutCodes(kept.rows, deletions[k]!, end));
    if (refit === null) return null;
    deleted.xx[k] = refit.total.xx;
    deleted.xy[k] = refit.total.xy;
    deleted.yy[k] = refit.total.yy;
  }

  const participants = index.participants.length;
  const periods = index.attendance.length;
  const observations = kept.rows.x.length;
  return {
    total,
    deleted,
    own,
    participants,
    periods,
    observations,
    excluded: kept.excluded,
    degreesOfFreedom: observations - participants - periods + new Set(index.part).size,
  };
}

/** Residuals of the rows and their sums; null when a column has no variance. */
function fitRows(rows: PairedRows): TwoWayFit | null {
  const index = indexPanel(rows);
  const solve = createPeriodSolver(index);
  const x = removeMeans(index, solve, rows.x);
  const y = removeMeans(index, solve, rows.y);
  const own = sumByParticipant(index, x, y);
  const total = { xx: sum(own.xx), xy: sum(own.xy), yy: sum(own.yy) };
  return total.xx === 0 || total.yy === 0 ? null : { index, solve, x, y, own, total };
}

function areSame(blocks: Int32Array, participants: Int32Array): boolean {
  return blocks.length === participants.length && blocks.every((code, g) => code === participants[g]);
}

function withoutCodes(rows: PairedRows, first: number, end: number): PairedRows {
  const keep = Uint8Array.from(rows.participant, (code) => (code >= first && code < end ? 0 : 1));
  return selectRows(rows, keep);
}

function sumByParticipant(
  { starts, participants }: PanelIndex,
  x: Float64Array,
  y: Float64Array,
): ProductSums {
  const count = participants.length;
  const own = { xx: new Float64Array(count), xy: new Float64Array(count), yy: new Float64Array(count) };
  for (let g = 0; g < count; g++) {
    let xx = 0;
    let xy = 0;
    let yy = 0;
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      xx += x[i]! * x[i]!;
      xy += x[i]! * y[i]!;
      yy += y[i]! * y[i]!;
    }
    own.xx[g] = xx;
    own.xy[g] = xy;
    own.yy[g] = yy;
  }
  return own;
}
