import type { PanelColumns } from './lagged';
import { emptyRows, type PairedRows } from './paired-rows';

/**
 * Two columns of a panel in which everybody has both values in every period, one of them shifted. Nothing is copied, so that many
 * views of a large panel cost little: pair `t` of the participant at place `g` is `x[g * stride + offsetX + t]` with
 * `y[g * stride + offsetY + t]`.
 */
export interface GaplessView {
  /** Participant codes, ascending. */
  readonly participants: Int32Array;
  /** Code of the first period that has a pair. */
  readonly firstPeriod: number;
  /** Pairs of each participant. */
  readonly periods: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly stride: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** The ways to look at a gapless panel. */
export interface GaplessPanel {
  /** x of each period with y of the period `lag` later, as `laggedPairs` pairs them. */
  delayed(lag: number): GaplessView;
  /** x of each period with the mean of y over the last `width` periods, as `averagedPairs` pairs them. */
  averaged(width: number): GaplessView;
}

/**
 * A panel as views without copies, when it has no gaps.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 * @returns `null` when a value is missing or somebody has not a row in each of the same consecutive periods.
 */
export function gaplessPanel(columns: PanelColumns): GaplessPanel | null {
  const { x, y } = columns;
  const stride = commonLength(columns);
  if (stride === 0) return null;
  const participants = new Int32Array(x.length / stride);
  for (let g = 0; g < participants.length; g++) participants[g] = columns.participant[g * stride]!;
  const view = (offsetX: number, offsetY: number, outcome: Float64Array): GaplessView => ({
    participants,
    firstPeriod: columns.period[0]! + offsetX,
    periods: Math.max(0, stride - Math.max(offsetX, offsetY)),
    x,
    y: outcome,
    stride,
    offsetX,
    offsetY,
  });
  return {
    delayed: (lag) => view(Math.max(0, -lag), Math.max(0, lag), y),
    averaged: (width) => view(width - 1, width - 1, meansOfLast(y, width, stride)),
  };
}

/** The rows of a view, for estimators that need them all at once. */
export function rowsOfView(view: GaplessView): PairedRows {
  const { participants, firstPeriod, periods, x, y, stride, offsetX, offsetY } = view;
  const rows = emptyRows(participants.length * periods);
  for (let g = 0, row = 0; g < participants.length; g++) {
    for (let t = 0; t < periods; t++, row++) {
      rows.participant[row] = participants[g]!;
      rows.period[row] = firstPeriod + t;
      rows.x[row] = x[g * stride + offsetX + t]!;
      rows.y[row] = y[g * stride + offsetY + t]!;
    }
  }
  return rows;
}

/** Means of each value and the ones before it; of a participant's first ones nothing. */
function meansOfLast(values: Float64Array, width: number, stride: number): Float64Array {
  const means = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += stride) {
    for (let row = start + width - 1; row < start + stride; row++) {
      let sum = 0;
      for (let back = 0; back < width; back++) sum += values[row - back]!;
      means[row] = sum / width;
    }
  }
  return means;
}

/** How many rows everybody has, in the same consecutive periods; 0 where that is not so, or a value is missing. */
function commonLength({ participant, period, x, y }: PanelColumns): number {
  let length = 0;
  while (length < participant.length && participant[length] === participant[0]) length++;
  if (length === 0 || participant.length % length !== 0) return 0;
  const first = period[0]!;
  for (let start = 0; start < participant.length; start += length) {
    const code = participant[start]!;
    if (start > 0 && code === participant[start - 1]) return 0;
    for (let t = 0; t < length; t++) {
      const row = start + t;
      const isPair = participant[row] === code && period[row] === first + t;
      if (!isPair || Number.isNaN(x[row]!) || Number.isNaN(y[row]!)) return 0;
    }
  }
  return length;
}
