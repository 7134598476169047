import type { Licence } from './licence';
import type { MetricId, PerMetric } from './metric';
import type { WithoutNull } from './without-null';

/** What people did not choose, by name: a region, a contract, months in the job. */
export type Attributes<Value> = { [name: string]: Value | undefined };

/** One participant in one period. */
export type Observation = {
  /** A pseudonym: all numbers or all strings in one data set. Never printed anywhere. */
  participant: string | number;
  /** `'2026'`, `'2026-H1'`, `'2026-Q1'`, `'2026-03'`, `'2026-W07'`, `'2026-03-01'`, of the plan's year `'FY2026-Q1'` or `'FY2025/26-Q1'`, or an integer; one form per data set. */
  period: string | number;
  licence?: Licence | null | undefined;
  /** The team's pseudonym, as secret as the participant's: all numbers or all strings. */
  team?: string | number | null | undefined;
  metrics: PerMetric<number | null>;
  /** Own quotas of this row's period, at least 0, by the metric they are for. */
  targets?: PerMetric<number | null> | null | undefined;
  /** What the participant did not choose; at most 50, each all numbers or all strings. */
  attributes?: Attributes<string | number | null> | null | undefined;
};

/** The same, column by column; typed arrays fit as they are. `NaN` and `null` are missing. */
export type ObservationColumns = {
  participant: ArrayLike<string | number>;
  period: ArrayLike<string | number>;
  licence?: ArrayLike<Licence | null> | null | undefined;
  team?: ArrayLike<string | number | null> | null | undefined;
  metrics: PerMetric<ArrayLike<number | null> | null>;
  targets?: PerMetric<ArrayLike<number | null> | null> | null | undefined;
  attributes?: Attributes<ArrayLike<string | number | null> | null> | null | undefined;
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
