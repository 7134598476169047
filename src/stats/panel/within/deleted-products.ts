import { dot } from '../../descriptive/dot';
import type { PanelIndex } from '../index/panel-index';
import type { PeriodSolver } from './period-effects';

/** What may be left of the equations of a deletion, as a share of the columns' length; its square is rounding. */
const DELETION_TOLERANCE = 1e-9;

/** Sums of products of columns of residuals, all together and refitted without each block; row i column j at i × columns + j. */
export interface DeletedProducts {
  readonly total: Float64Array;
  readonly deleted: readonly Float64Array[];
}

/**
 * Sums of products of several columns of residuals, refitted without each block of participants.
 *
 * What `deleteBlocks` does for two columns, for any number of them in one pass: residuals of those that stay keep participant means of 0
 * and sum to −b over the periods, b the period sums of the block's own; removing period effects again takes bᵢ′ A⁻ bⱼ off, A the
 * period equations without the block.
 *
 * @param index - The panel's index.
 * @param solve - Its solver.
 * @param columns - Residuals of length 1, one a column.
 * @param blocks - First participant code of each block, ascending, the first participant's among them.
 */
export function deletedProducts(
  index: PanelIndex,
  solve: PeriodSolver,
  columns: readonly Float64Array[],
  blocks: Int32Array,
): DeletedProducts {
  const size = columns.length;
  const firsts = firstParticipants(index.participants, blocks);
  const own = Array.from(blocks, (_, k) => {
    const products = new Float64Array(size * size);
    addProducts(columns, index.starts[firsts[k]!]!, index.starts[firsts[k + 1]!]!, products);
    return products;
  });
  const total = new Float64Array(size * size);
  for (const products of own) for (let at = 0; at < total.length; at++) total[at]! += products[at]!;

  const periods = index.attendance.length;
  const vectors = (): Float64Array[] => columns.map(() => new Float64Array(periods));
  const [sums, left, effects] = [vectors(), vectors(), vectors()] as const;
  for (const [k, products] of own.entries()) {
    const [from, to] = [firsts[k]!, firsts[k + 1]!];
    for (let j = 0; j < size; j++) {
      sumByPeriod(columns[j]!, index.period, index.starts[from]!, index.starts[to]!, sums[j]!);
      left[j]!.set(sums[j]!);
      solve(left[j]!, effects[j]!, from, to, DELETION_TOLERANCE);
    }
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        // b′u + u′(b − Au): the error of u enters squared.
        const lost = products[i * size + j]! + dot(effects[j]!, sums[i]!) + dot(effects[i]!, left[j]!);
        products[i * size + j] = total[i * size + j]! - lost;
        products[j * size + i] = products[i * size + j]!;
      }
    }
  }
  return { total, deleted: own };
}

/** Place of the first participant of each block, and behind them the number of participants. */
function firstParticipants(participants: Int32Array, blocks: Int32Array): Int32Array {
  const firsts = new Int32Array(blocks.length + 1);
  let at = 0;
  for (let k = 0; k < blocks.length; k++) {
    while (participants[at]! < blocks[k]!) at++;
    firsts[k] = at;
  }
  firsts[blocks.length] = participants.length;
  return firsts;
}

function addProducts(
  columns: readonly Float64Array[],
  start: number,
  end: number,
  products: Float64Array,
): void {
  const size = columns.length;
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const [left, right] = [columns[i]!, columns[j]!];
      let sum = 0;
      for (let row = start; row < end; row++) sum += left[row]! * right[row]!;
      products[i * size + j] = sum;
      products[j * size + i] = sum;
    }
  }
}

function sumByPeriod(
  column: Float64Array,
  period: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let row = start; row < end; row++) sums[period[row]!]! += column[row]!;
}
