import type { MetricId } from './metric';

/** Why something given was not used. */
export type ExclusionReason =
  | 'missing-value'
  | 'failed-capture'
  | 'single-row-participant'
  | 'incomplete-period'
  | 'few-participants'
  | 'unknown-metric'
  | 'ambiguous-licence';

/** How much of something given was not used. */
export type Exclusion = {
  reason: ExclusionReason;
  count: number;
  /** Of `failed-capture`, how many scores there were. */
  of?: number | undefined;
  /** Of `unknown-metric`, those that were most likely meant for a known one; at most 20. */
  columns?: UnknownColumn[] | undefined;
};

/** A column of an unknown metric that was most likely meant for a known one. */
export type UnknownColumn = {
  /** As it was given; `null` where it is spelt otherwise than the metric, since it may then be a person's name. */
  name: string | null;
  didYouMean: MetricId;
};
