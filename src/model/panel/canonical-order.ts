/**
 * The rows by participant, then period, by two counting sorts; rows with equal codes keep their order.
 *
 * @param participant - Codes −1..participants−1.
 * @param period - Codes −1..periods−1.
 * @returns Row numbers in canonical order; `null` when the rows already stand in it. Time and memory grow with the rows.
 */
export function canonicalOrder(
  participant: Int32Array,
  participants: number,
  period: Int32Array,
  periods: number,
): Int32Array | null {
  if (isInOrder(participant, period)) return null;
  const rows = new Int32Array(participant.length);
  for (let i = 0; i < rows.length; i++) rows[i] = i;
  const inTime = isAscending(period) ? rows : countingSort(rows, period, periods);
  return countingSort(inTime, participant, participants);
}

function isInOrder(participant: Int32Array, period: Int32Array): boolean {
  for (let i = 1; i < participant.length; i++) {
    const step = participant[i]! - participant[i - 1]!;
    if (step < 0 || (step === 0 && period[i]! < period[i - 1]!)) return false;
  }
  return true;
}

/** As where exports of one month after the other were put together. */
function isAscending(codes: Int32Array): boolean {
  for (let i = 1; i < codes.length; i++) if (codes[i]! < codes[i - 1]!) return false;
  return true;
}

/** Stable; `codes` start at −1. */
function countingSort(rows: Int32Array, codes: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 2);
  for (let i = 0; i < rows.length; i++) next[codes[rows[i]!]! + 2]!++;
  for (let code = 1; code < next.length; code++) next[code]! += next[code - 1]!;
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    sorted[next[codes[row]! + 1]!++] = row;
  }
  return sorted;
}
