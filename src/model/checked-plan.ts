import type { Catalogue, Metric } from './catalogue';
import type { Facts } from './facts';
import type { Label } from './label';
import type { MetricId } from './metric';
import type { OwnMetric } from './own-metric';
import type { PayAtTarget } from './pay-at-target';
import type { IncentivePlanInput, PerformanceMeasure, PlanPeriod } from './plan';
import type { WithoutNull } from './without-null';

/** A plan as it was given, `null` in no field that may be left out. */
export type GivenPlan = Omit<WithoutNull<IncentivePlanInput>, 'measures'> & { measures: GivenMeasure[] };

/** A measure as it was given, likewise; a target that is not set yet is `null`. */
export type GivenMeasure = Omit<WithoutNull<PerformanceMeasure>, 'target'> &
  Pick<PerformanceMeasure, 'target'>;

/** A measure with what it pays on, its place in the plan, and what would be filled in for what it leaves out. */
export type CheckedMeasure = Omit<GivenMeasure, 'target' | 'level'> & {
  at: number;
  id: string;
  definition: Metric;
  role: 'additive' | 'gate' | 'multiplier';
  level: 'individual' | 'team' | 'company';
  /** `null` when it is not set yet, or there is none. */
  target: number | 'own' | null;
  period: PlanPeriod;
  /** The share of the pay at target that hangs on this measure alone. */
  share: number;
  /** What the whole plan pays at target. */
  pay: PayAtTarget;
};

/** A plan that has been checked, and the metrics it may name. */
export type SoundPlan = {
  /** Sharing nothing with the caller's own. */
  given: GivenPlan;
  catalogue: Catalogue;
  /** What a house's catalogue adds to the built-in metrics. */
  house: readonly OwnMetric[];
};

/** A plan that has been checked, with its metrics resolved. */
export type CheckedPlan = Omit<GivenPlan, 'measures' | 'goals' | 'metrics'> & {
  /** The plan as it was given, sharing nothing with the caller's own. */
  given: GivenPlan;
  measures: CheckedMeasure[];
  catalogue: Catalogue;
  /** What the plan describes itself, and what it names of a house's catalogue. */
  own: readonly OwnMetric[];
  /** Of what it pays on, the facts that it gives otherwise than a catalogue or the built-in metric of the same id. */
  otherFacts: { label: Label; facts: (keyof Facts)[] }[];
  /** Declared, or every metric that captures an outcome or relationship quality. */
  goals: MetricId[];
  goalsAssumed: boolean;
  /** The month in which the plan's year begins, 1 to 12. */
  yearStarts: number;
};
