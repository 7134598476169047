import { ascendingOrder } from '../../descriptive/ascending-order';
import { createGenerator } from '../../descriptive/random';
import { participantStarts } from './panel-index';

/** Fixed, so that the order hangs on the rows alone. */
const SEED = 1;

/** So many columns tell nearly all participants apart; the few that are left are compared. */
const MOST_PRESORTED = 8;

/**
 * An order of rows in which participants stand shuffled, whatever they are called.
 *
 * For a delete-a-group jackknife, whose groups are runs of neighbours: runs by name would give the same people another interval
 * under other names, and runs of people who resemble each other would differ more than people do. Participants are sorted by their
 * rows, so that only equal ones are interchangeable, and shuffled from a fixed seed (Fisher & Yates). Time grows as n log n.
 *
 * @param participant - Ascending codes, one a row.
 * @param columns - What rows are compared by, the first one first; NaN equals NaN and comes before all else.
 * @returns Row numbers; those of one participant together, in their order.
 */
export function shuffledParticipants(
  participant: Int32Array,
  columns: readonly ArrayLike<number>[],
): Int32Array {
  const starts = participantStarts(participant);
  const order = Array.from(byFirstRows(starts, columns)).sort((a, b) =>
    compareRows(columns, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!),
  );
  shuffle(order);
  const rows = new Int32Array(participant.length);
  let next = 0;
  for (const g of order) for (let row = starts[g]!; row < starts[g + 1]!; row++) rows[next++] = row;
  return rows;
}

/** Participants in the order of their first rows, which leaves little to compare. */
function byFirstRows(starts: Int32Array, columns: readonly ArrayLike<number>[]): Int32Array {
  let order = Int32Array.from({ length: starts.length - 1 }, (_, g) => g);
  for (const column of columns.slice(0, MOST_PRESORTED).reverse()) {
    const firsts = new Float64Array(order.length);
    for (let at = 0; at < firsts.length; at++) firsts[at] = column[starts[order[at]!]!]!;
    const sorted = order;
    order = ascendingOrder(firsts).map((at) => sorted[at]!);
  }
  return order;
}

function compareRows(
  columns: readonly ArrayLike<number>[],
  a: number,
  endOfA: number,
  b: number,
  endOfB: number,
): number {
  for (let step = 0; a + step < endOfA && b + step < endOfB; step++) {
    for (const column of columns) {
      const sign = compare(column[a + step]!, column[b + step]!);
      if (sign !== 0) return sign;
    }
  }
  return endOfA - a - (endOfB - b);
}

function compare(x: number, y: number): number {
  if (x < y) return -1;
  if (x > y) return 1;
  return x === y ? 0 : Number(Number.isNaN(y)) - Number(Number.isNaN(x));
}

function shuffle(values: number[]): void {
  const next = createGenerator(SEED);
  for (let left = values.length - 1; left > 0; left--) {
    const other = Math.floor(next() * (left + 1));
    const value = values[left]!;
    values[left] = values[other]!;
    values[other] = value;
  }
}
