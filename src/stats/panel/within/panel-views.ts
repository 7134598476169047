import { balancedHalfChanges } from '../balanced/balanced-half-changes';
import { balancedMoments } from '../balanced/balanced-moments';
import { type BalancedView, balancedPanel } from '../balanced/balanced-panel';
import { averagedPairs, laggedPairs, type PanelColumns } from '../index/lagged';
import type { PairedRows } from '../index/paired-rows';
import { type HalfChanges, halfChanges } from './half-change';
import { correlationOfMoments, type TwoWayCorrelation, twoWayCorrelation } from './two-way-correlation';

/** Two columns of a panel paired in one way, and what can be asked of the pairs. */
export interface PanelView {
  /** Number of pairs. */
  readonly observations: number;
  /** {@link twoWayCorrelation}; `blocks` as there. */
  correlation(blocks?: Int32Array): TwoWayCorrelation | null;
  /** {@link halfChanges}. */
  halfChanges(): HalfChanges;
}

/** Two columns of a panel, to be paired in several ways. */
export interface PanelViews {
  /** The rows with both values. */
  readonly rows: PairedRows;
  /** x of each period with y of the period `lag` later. */
  delayed(lag: number): PanelView;
  /** x of each period with the mean of y over the last `width` periods. */
  averaged(width: number): PanelView;
}

/**
 * Looks at two columns of a panel from several sides.
 *
 * What the estimators on rows say, at a fraction of the cost where a panel has no gaps: then no view copies its rows.
 *
 * @param columns - Sorted by participant, then period; NaN is missing.
 */
export function panelViews(columns: PanelColumns): PanelViews {
  const balanced = balancedPanel(columns);
  const delayed = (lag: number): PanelView => viewOfRows(laggedPairs(columns, lag));
  const averaged = (width: number): PanelView => viewOfRows(averagedPairs(columns, width));
  if (balanced === null) return { rows: laggedPairs(columns, 0), delayed, averaged };
  return {
    rows: columns,
    delayed: (lag) => viewWithoutGaps(balanced.delayed(lag), () => delayed(lag)),
    averaged: (width) => viewWithoutGaps(balanced.averaged(width), () => averaged(width)),
  };
}

function viewOfRows(rows: PairedRows): PanelView {
  return {
    observations: rows.x.length,
    correlation: (blocks) => twoWayCorrelation(rows, blocks),
    halfChanges: () => halfChanges(rows),
  };
}

/** Where sums are not enough, the rows are asked. */
function viewWithoutGaps(view: BalancedView, withRows: () => PanelView): PanelView {
  const { participants, periods } = view;
  return {
    observations: participants.length * periods,
    correlation(blocks = participants) {
      const moments = blocks.length === participants.length ? balancedMoments(view) : null;
      return moments === null ? withRows().correlation(blocks) : correlationOfMoments(moments);
    },
    halfChanges: () => balancedHalfChanges(view),
  };
}
