import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Facts } from '../../model/facts';
import { isCondition } from '../../model/is-condition';
import { isGoal } from './goals';

/** A step that is missing in fewer cases than this is no bottleneck: a default of this project. */
const LEAST_SHORTFALL = 0.2;

/**
 * Whether something that stands for what is wanted may well do: a part of it, or a step that is often missing, which somebody without a
 * stake enters or checks and which cannot be raised otherwise. It is an answer that everybody can give, so it settles nothing.
 */
export function mayDo({ standsFor, enteredBy, checked, levers }: Facts): boolean {
  const { as, shortfall } = standsFor ?? {};
  const isClose = as === 'sample' || (as === 'bottleneck' && (shortfall ?? 0) >= LEAST_SHORTFALL);
  return isClose && (enteredBy === 'independent' || checked === 'all') && levers?.length === 0;
}

/** The measures on what stands for something and may well do, or is declared a goal all the same. */
export function standIns(plan: Pick<CheckedPlan, 'measures' | 'goals'>): CheckedMeasure[] {
  return plan.measures.filter((measure) => {
    const { facts } = measure.definition;
    return facts.standsFor && !isCondition(measure) && (mayDo(facts) || isGoal(plan, measure.metric));
  });
}
