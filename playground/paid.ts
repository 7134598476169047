import type { IncentivePlanInput } from 'incentive-audit';

/** A slider at 0 takes a measure out of the plan, and leaves it at hand. */
export function paid(plan: IncentivePlanInput): IncentivePlanInput {
  return Array.isArray(plan.measures)
    ? { ...plan, measures: plan.measures.filter((measure) => measure?.weight !== 0) }
    : plan;
}
