/**
 * Rows of one panel, sorted by participant, then period; no missing values.
 *
 * The one shape that every panel statistic reads. Row `i` is participant `participant[i]` in period
 * `period[i]`; a participant has at most one row a period. Participant codes need not be dense; period codes
 * are integers whose differences are lengths of time (month numbers, say).
 */
export interface PairedRows {
  /** Participant code of each row, ascending. */
  readonly participant: Int32Array;
  /** Period code of each row, ascending within a participant. */
  readonly period: Int32Array;
  /** First column, any unit. */
  readonly x: Float64Array;
  /** Second column, any unit. */
  readonly y: Float64Array;
}

/**
 * Some of the rows of a panel, in their order.
 *
 * @param rows - A panel.
 * @param keep - 1 for each row to keep, else 0.
 * @returns New columns.
 */
export function selectRows(rows: PairedRows, keep: Uint8Array): PairedRows {
  const selected = emptyRows(keep.length);
  let count = 0;
  for (let i = 0; i < keep.length; i++) {
    if (keep[i] === 0) continue;
    selected.participant[count] = rows.participant[i]!;
    selected.period[count] = rows.period[i]!;
    selected.x[count] = rows.x[i]!;
    selected.y[count] = rows.y[i]!;
    count++;
  }
  return firstRows(selected, count);
}

/** Room for so many rows. */
export function emptyRows(count: number): PairedRows {
  return {
    participant: new Int32Array(count),
    period: new Int32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
}

/** The first rows, sharing memory with all. */
export function firstRows(rows: PairedRows, count: number): PairedRows {
  return {
    participant: rows.participant.subarray(0, count),
    period: rows.period.subarray(0, count),
    x: rows.x.subarray(0, count),
    y: rows.y.subarray(0, count),
  };
}
