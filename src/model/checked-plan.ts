import type { Catalogue, Metric } from './catalogue';
import type { MetricId } from './metric';
import type { OwnMetric } from './own-metric';
import type { IncentivePlanInput, PerformanceMeasure } from './plan';
import type { WithoutNull } from './without-null';

/** A plan as it was given, `null` in no field that may be left out. */
export type GivenPlan = WithoutNull<IncentivePlanInput>;

/** A measure as it was given, likewise. */
export type GivenMeasure = WithoutNull<PerformanceMeasure>;

/** A measure with what it pays on and its place in the plan. */
export type CheckedMeasure = GivenMeasure & { at: number; definition: Metric };

/** A plan that has been checked, with its metrics resolved. */
export type CheckedPlan = Omit<GivenPlan, 'measures' | 'goals' | 'metrics'> & {
  /** The plan as it was given, sharing nothing with the caller's own. */
  given: GivenPlan;
  measures: CheckedMeasure[];
  catalogue: Catalogue;
  /** What the plan describes itself, and what it names of a house's catalogue. */
  own: readonly OwnMetric[];
  /** Declared, or every metric that captures an outcome or relationship quality. */
  goals: MetricId[];
  goalsAssumed: boolean;
};
