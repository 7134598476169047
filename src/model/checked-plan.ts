import type { Catalogue, Metric } from './catalogue';
import type { MetricId } from './metric';
import type { IncentivePlanInput, PerformanceMeasure } from './plan';

/** A measure with what it pays on and its place in the plan. */
export type CheckedMeasure = PerformanceMeasure & { at: number; definition: Metric };

/** A plan that has been checked, with its metrics resolved. */
export type CheckedPlan = Omit<IncentivePlanInput, 'measures' | 'goals' | 'metrics'> & {
  /** The plan as it was given, sharing nothing with the caller's own. */
  given: IncentivePlanInput;
  measures: CheckedMeasure[];
  catalogue: Catalogue;
  /** Declared, or every metric that captures an outcome or relationship quality. */
  goals: MetricId[];
  goalsAssumed: boolean;
};
