import type { Metric } from '../../model/catalogue';
import type { CheckedPlan, GivenMeasure, GivenPlan } from '../../model/checked-plan';
import { deepFreeze } from '../../model/deep-freeze';
import type { MetricId } from '../../model/metric';
import type { PlanPeriod } from '../../model/plan';
import { snapshot } from '../../model/snapshot';

/** A measure of a plan under audit, with what it pays on. */
export type AuditedMeasure = Omit<GivenMeasure, 'target'> & {
  /** Its place in the plan. */
  readonly at: number;
  /** Default the metric's. */
  readonly id: string;
  readonly definition: Metric;
  readonly role: 'additive' | 'gate' | 'multiplier';
  /** `'own'` where each row of the data has its own; `null` when it is not set yet, or there is none. */
  readonly target: number | 'own' | null;
  /** What the target is for. */
  readonly period: PlanPeriod;
  /** The share of the pay at target that hangs on it. */
  readonly share: number;
};

/** A plan under audit: as it was given, checked, with its metrics and goals resolved. It cannot be changed. */
export type AuditedPlan = Omit<GivenPlan, 'measures' | 'goals'> & {
  readonly measures: readonly AuditedMeasure[];
  /** Declared, or every metric that captures an outcome or relationship quality. */
  readonly goals: readonly MetricId[];
  readonly goalsAssumed: boolean;
};

/** The rules of an audit are shown one copy of its plan. */
const shown: WeakMap<CheckedPlan, AuditedPlan> = /* @__PURE__ */ new WeakMap();

/** A copy of a plan for those who ask it questions, and must not change what is asked next. */
export function auditedPlan(plan: CheckedPlan): AuditedPlan {
  const known = shown.get(plan);
  if (known !== undefined) return known;
  const { given, goals, goalsAssumed } = plan;
  const measures = plan.measures.map(({ pay: _, ...measure }) => measure);
  const view = deepFreeze(snapshot({ ...given, measures, goals, goalsAssumed })) as AuditedPlan;
  shown.set(plan, view);
  return view;
}
