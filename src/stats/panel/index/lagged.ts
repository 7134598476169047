import { emptyRows, firstRows, type PairedRows } from './paired-rows';

/** Two columns of one panel as {@link PairedRows}, but with NaN where a value is missing. */
export interface PanelColumns {
  readonly participant: Int32Array;
  readonly period: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Pairs x of each period with y of the period `lag` later, within participants.
 *
 * For effects that take time, and with a negative lag for results that come first. Periods are matched by the
 * difference of their codes, so a missing month is a gap and not a neighbour.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 * @param lag - Periods by which y is later than x; 0 pairs each row with itself, below 0 y is earlier.
 * @returns One row for each pair of values that exist, under the period of x; O(rows).
 */
export function laggedPairs(columns: PanelColumns, lag: number): PairedRows {
  const { participant, period, x, y } = columns;
  const rows = x.length;
  const paired = emptyRows(rows);
  let count = 0;
  for (let start = 0, end = 0; start < rows; start = end) {
    while (end < rows && participant[end] === participant[start]) end++;
    let match = start;
    for (let i = start; i < end; i++) {
      const wanted = period[i]! + lag;
      while (match < end && period[match]! < wanted) match++;
      if (match === end) break;
      if (period[match] !== wanted || Number.isNaN(x[i]!) || Number.isNaN(y[match]!)) continue;
      paired.participant[count] = participant[i]!;
      paired.period[count] = period[i]!;
      paired.x[count] = x[i]!;
      paired.y[count] = y[match]!;
      count++;
    }
  }
  return firstRows(paired, count);
}

/**
 * A column as it is some periods later: each row gets its participant's value `lag` periods on.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 * @param lag - Periods, 0 for the column itself; matched by the difference of codes, as in {@link laggedPairs}.
 * @returns One value a row, NaN where there is none.
 */
export function valuesLater(
  { participant, period, values }: Omit<PanelColumns, 'x' | 'y'> & { readonly values: Float64Array },
  lag: number,
): Float64Array {
  const later = new Float64Array(values.length).fill(Number.NaN);
  const { x, y } = laggedPairs({ participant, period, x: later.map((_, row) => row), y: values }, lag);
  for (let i = 0; i < x.length; i++) later[x[i]!] = y[i]!;
  return later;
}

/**
 * Pairs x of each period with the mean of y over the last `width` periods, that one included.
 *
 * For outcomes too lumpy to judge by the single period. The mean exists where all `width` periods have a value.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 * @param width - Number of periods averaged, at least 1.
 * @returns One row for each pair of values that exist; O(rows × width), as running sums would lose digits.
 */
export function averagedPairs(columns: PanelColumns, width: number): PairedRows {
  const { participant, period, y } = columns;
  const mean = new Float64Array(y.length).fill(Number.NaN);
  let run = 0;
  for (let i = 0; i < y.length; i++) {
    const follows = participant[i] === participant[i - 1] && period[i] === period[i - 1]! + 1;
    run = Number.isNaN(y[i]!) ? 0 : follows ? run + 1 : 1;
    if (run < width) continue;
    let sum = 0;
    for (let back = 0; back < width; back++) sum += y[i - back]!;
    mean[i] = sum / width;
  }
  return laggedPairs({ ...columns, y: mean }, 0);
}
