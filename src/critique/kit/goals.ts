import { isWithin, overlaps } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isCondition } from '../../model/is-condition';
import type { MetricId } from '../../model/metric';

/** Whether a metric is a goal of the plan, by itself or as part of one. */
export function isGoal(plan: Pick<CheckedPlan, 'goals'>, id: MetricId): boolean {
  return plan.goals.some((goal) => isWithin(id, goal));
}

/** The measures that stand in for a goal: those that are none themselves. A condition of pay stands in for nothing. */
export function proxies(plan: CheckedPlan): CheckedMeasure[] {
  return plan.measures.filter((measure) => !isGoal(plan, measure.metric) && !isCondition(measure));
}

/** The goals a measure can be held against: a metric is never compared with itself, its whole or its parts. */
export function goalsFor(plan: CheckedPlan, measure: CheckedMeasure): MetricId[] {
  return plan.goals.filter((goal) => !overlaps(goal, measure.metric));
}
