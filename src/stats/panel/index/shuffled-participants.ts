import { ascendingOrder, inTurn } from '../../descriptive/ascending-order';
import { createGenerator } from '../../descriptive/random';

/** Fixed, so that the order hangs on the rows alone. */
const SEED = 1;

/** So many columns tell nearly all participants apart by their first rows; the few that are left are compared. */
const MOST_SORTED = 8;

/**
 * Participants shuffled, whatever they are called.
 *
 * For a delete-a-group jackknife, whose groups are runs of neighbours: runs by name would give the same people another interval
 * under other names, and runs of people who resemble each other would differ more than people do. Participants are sorted by their
 * rows, so that only equal ones are interchangeable, and shuffled from a fixed seed (Fisher & Yates). Time grows as n log n.
 *
 * @param starts - The first row of each participant, and behind them the number of rows.
 * @param columns - What rows are compared by, the first one first; NaN equals NaN and comes before all else.
 * @returns Places of participants in `starts`, each once.
 */
export function shuffledParticipants(starts: Int32Array, columns: readonly ArrayLike<number>[]): Int32Array {
  const firsts = columns.slice(0, MOST_SORTED).map((column) => firstsOf(column, starts));
  let order = inTurn(starts.length - 1);
  for (const first of [...firsts].reverse()) order = ascendingOrder(first, order);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && beginAlike(firsts, order[from]!, order[to]!)) to++;
    if (to === from + 1) continue;
    order
      .subarray(from, to)
      .sort((a, b) => compareRows(columns, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!));
  }
  shuffle(order);
  return order;
}

/** What stands in each participant's first row; what is missing comes first, and −0 is 0. */
function firstsOf(column: ArrayLike<number>, starts: Int32Array): Float64Array {
  const firsts = new Float64Array(starts.length - 1);
  for (let g = 0; g < firsts.length; g++) {
    const value = column[starts[g]!]!;
    firsts[g] = Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value + 0;
  }
  return firsts;
}

/** The last columns tell the most: the first are periods and licences. */
function beginAlike(firsts: readonly Float64Array[], a: number, b: number): boolean {
  for (let at = firsts.length - 1; at >= 0; at--) if (firsts[at]![a] !== firsts[at]![b]) return false;
  return true;
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

function shuffle(values: Int32Array): void {
  const next = createGenerator(SEED);
  for (let left = values.length - 1; left > 0; left--) {
    const other = Math.floor(next() * (left + 1));
    const value = values[left]!;
    values[left] = values[other]!;
    values[other] = value;
  }
}
