import type { PanelColumns } from '../index/lagged';
import { type ColumnLevels, levelsOfColumn } from '../within/column-levels';

/** A column of a panel in which everybody has a value in every period, and where a view of it starts. */
export interface BalancedColumn {
  readonly values: Float64Array;
  /** Of all its values, whatever the view. */
  readonly levels: ColumnLevels;
  /** The first period of the view. */
  readonly offset: number;
}

/**
 * Two columns of a panel in which everybody has both values in every period, one of them shifted. Nothing is copied, so that many
 * views of a large panel cost little: pair `t` of the participant at place `g` is the value at `g * stride + offset + t` of either.
 */
export interface BalancedView {
  /** Participant codes, ascending. */
  readonly participants: Int32Array;
  /** Code of the first period that has a pair. */
  readonly firstPeriod: number;
  /** Pairs of each participant. */
  readonly periods: number;
  readonly x: BalancedColumn;
  readonly y: BalancedColumn;
  readonly stride: number;
}

/** The ways to look at a balanced panel. */
export interface BalancedPanel {
  /** x of each period with y of the period `lag` later, as `laggedPairs` pairs them. */
  delayed(lag: number): BalancedView;
  /** x of each period with the mean of y over the last `width` periods, as `averagedPairs` pairs them. */
  averaged(width: number): BalancedView;
}

/**
 * A panel as views without copies, when it has no gaps.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 * @returns `null` when a value is missing or somebody has not a row in each of the same consecutive periods.
 */
export function balancedPanel(columns: PanelColumns): BalancedPanel | null {
  const { x, y } = columns;
  const stride = commonLength(columns);
  if (stride === 0) return null;
  const participants = new Int32Array(x.length / stride);
  for (let g = 0; g < participants.length; g++) participants[g] = columns.participant[g * stride]!;
  const columnOf = (values: Float64Array) => ({ values, levels: levelsOfColumn(values, stride) });
  const [first, second] = [columnOf(x), columnOf(y)];
  const view = (offsetX: number, offsetY: number, outcome = second): BalancedView => ({
    participants,
    firstPeriod: columns.period[0]! + offsetX,
    periods: Math.max(0, stride - Math.max(offsetX, offsetY)),
    x: { ...first, offset: offsetX },
    y: { ...outcome, offset: offsetY },
    stride,
  });
  const meansOf = (values: Float64Array, width: number) => meansOfLast(values, width, stride);
  return {
    delayed: (lag) => view(Math.max(0, -lag), Math.max(0, lag)),
    averaged: (width) =>
      view(width - 1, width - 1, {
        values: meansOf(y, width),
        levels: { ...second.levels, period: meansOf(second.levels.period, width) },
      }),
  };
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
    if (code === participant[start - 1]) return 0;
    for (let t = 0; t < length; t++) {
      const row = start + t;
      const isPair = participant[row] === code && period[row] === first + t;
      if (!isPair || Number.isNaN(x[row]!) || Number.isNaN(y[row]!)) return 0;
    }
  }
  return length;
}
