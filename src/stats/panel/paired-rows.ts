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
  let count = 0;
  for (let i = 0; i < keep.length; i++) count += keep[i]!;
  const selected = {
    participant: new Int32Array(count),
    period: new Int32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
  let next = 0;
  for (let i = 0; i < keep.length; i++) {
    if (keep[i] === 0) continue;
    selected.participant[next] = rows.participant[i]!;
    selected.period[next] = rows.period[i]!;
    selected.x[next] = rows.x[i]!;
    selected.y[next] = rows.y[i]!;
    next++;
  }
  return selected;
}
