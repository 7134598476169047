import type { IndexDefinition } from './index-definition';
import type { Licence } from './licence';
import type { MetricDefinition, MetricId, PerMetric } from './metric';

/** How often a plan pays. */
export type PlanPeriod = 'month' | 'quarter' | 'half-year' | 'year';

/** One point of a payout curve, both as fractions of target. */
export type PayoutPoint = { attainment: number; payout: number };

/** One thing the plan pays on. */
export type PerformanceMeasure = {
  metric: MetricId;
  /** Share of the target incentive, 0..1. */
  weight: number;
  /** In the metric's units; `null` when it is not set yet. */
  target: number | null;
  /** In the metric's units; worse than it, nothing is paid. */
  threshold?: number | null | undefined;
  /** Default `'linear'`: value / target. */
  payout?: 'linear' | 'all-or-nothing' | readonly PayoutPoint[] | null | undefined;
  /** Highest payout as a fraction of this measure's target payout; applied last. */
  cap?: number | null | undefined;
  /** At which level the value is measured; default `'individual'`. */
  level?: 'individual' | 'team' | 'company' | null | undefined;
};

/** An incentive plan as a caller writes it; `null` in a field that may be left out says the same as leaving it out. */
export type IncentivePlanInput = {
  name: string;
  period: PlanPeriod;
  /** 1 to 20 measures whose weights sum to 1. */
  measures: readonly PerformanceMeasure[];
  /** Money per participant and plan period at 100 % attainment. */
  targetIncentive?: number | null | undefined;
  /** ISO 4217. */
  currency?: string | null | undefined;
  /** What the business really wants, 1 to 50; absent: every metric that captures an outcome or relationship quality. */
  goals?: readonly MetricId[] | null | undefined;
  /** The caller's own metrics and indices, at most 200; an entry with a built-in's id replaces it. */
  metrics?: readonly (MetricDefinition | IndexDefinition)[] | null | undefined;
  /** Participants per licence. */
  headcount?: { [Held in Licence]?: number | null | undefined } | null | undefined;
  /** Hours per unit of an activity, at most 100 of them. */
  effort?: PerMetric<number | null> | null | undefined;
  /** Months from first talk to signature, 0 to 120. */
  salesCycleMonths?: number | null | undefined;
  /** ISO 8601 date of the plan's first day. */
  startDate?: string | null | undefined;
  /** ISO 8601 date on which the targets were announced. */
  targetsSetOn?: string | null | undefined;
  /** BCP 47 language of the plan document. */
  language?: string | null | undefined;
  /** ISO 3166-1 alpha-2; switches advisory law checks on. */
  country?: string | null | undefined;
};
