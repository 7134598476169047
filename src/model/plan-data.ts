import type { Licence } from './licence';
import type { MetricId, PerMetric } from './metric';
import type { WithoutNull } from './without-null';

/** One participant in one period. */
export type Observation = {
  /** A pseudonym: all numbers or all strings in one data set. Never printed anywhere. */
  participant: string | number;
  /** `'2026'`, `'2026-H1'`, `'2026-Q1'`, `'2026-03'`, `'2026-W07'`, `'2026-03-01'` or an integer; one form per data set. */
  period: string | number;
  licence?: Licence | null | undefined;
  metrics: PerMetric<number | null>;
};

/** The same, column by column; typed arrays fit as they are. `NaN` and `null` are missing. */
export type ObservationColumns = {
  participant: ArrayLike<string | number>;
  period: ArrayLike<string | number>;
  licence?: ArrayLike<Licence | null> | null | undefined;
  metrics: PerMetric<ArrayLike<number | null> | null>;
};

/** One person's own before and after. */
export type BeforeAfterCase = {
  metric: MetricId;
  before: number;
  after: number;
  outcome?: { metric: MetricId; before: number; after: number } | null | undefined;
  outcomeChanged?: 'up' | 'down' | 'none' | null | undefined;
};

/** {@link BeforeAfterCase} that has been checked. */
export type CheckedCase = WithoutNull<BeforeAfterCase>;

/** A team's history and single cases; either may be absent or `null`. */
export type PlanDataInput = {
  observations?: readonly Observation[] | ObservationColumns | null | undefined;
  cases?: readonly BeforeAfterCase[] | null | undefined;
};
