import type { PairedRows } from '../panel/index/paired-rows';
import { fisherInterval } from './fisher-z';
import { pearson } from './pearson';

/** Correlation over all rows, with the interval that takes them for independent. */
export interface RowCorrelation {
  /** Pearson's correlation, −1..1. */
  readonly r: number;
  /** Bounds of Fisher's interval; null below 4 rows. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Number of rows. */
  readonly observations: number;
}

/**
 * Pearson's correlation over all rows, whoever's they are, with Fisher's interval.
 *
 * The naive figure, shown to say how wrong it is: in simulated panels without association a 95 % interval of this
 * kind held the truth in 62–76 % of the cases. Never for a decision.
 *
 * @param rows - A panel.
 * @param confidence - Nominal coverage, 0..1.
 * @returns The correlation; null when a column has no variance.
 */
export function rowCorrelation(rows: PairedRows, confidence: number): RowCorrelation | null {
  const r = pearson(rows.x, rows.y);
  if (r === null) return null;
  const observations = rows.x.length;
  return { r, interval: fisherInterval(r, observations, confidence), observations };
}
