import { resolvePlan } from '../src/critique/kit/resolve-plan';
import type { CheckedPlan } from '../src/model/checked-plan';
import { checkPlan } from '../src/schema/check-plan';

/** A plan as rules see it: checked, with its metrics and what it pays at target. */
export function resolved(...given: Parameters<typeof checkPlan>): CheckedPlan {
  return resolvePlan(checkPlan(...given));
}
