import type { CheckedMeasure, CheckedPlan } from '../model/checked-plan';
import { isSummed, type MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import { monthsPerPeriod } from '../model/panel/period';
import type { PlanPeriod } from '../model/plan';

/**
 * The counts and amounts of a plan by the period that they need all of: a measure's own where that is longer than the plan's, else the
 * plan's. Quotas of their own pay whoever was there for a part of a period for that part.
 */
export function summedOver(
  { measures, goals, catalogue, period }: Pick<CheckedPlan, 'catalogue' | 'measures' | 'goals' | 'period'>,
  { targets }: Pick<Panel, 'targets'>,
): Map<PlanPeriod, Set<MetricId>> {
  const summed = new Map<PlanPeriod, Set<MetricId>>();
  const add = (id: MetricId, over: PlanPeriod): void => {
    if (isSummed(catalogue.get(id) ?? { nature: null }))
      summed.set(over, (summed.get(over) ?? new Set()).add(id));
  };
  const isByRow = targets.size > 0;
  for (const measure of measures)
    if (!isByRow || measure.target !== 'own') add(measure.metric, neededPeriod(measure, period));
  if (!isByRow) for (const goal of goals) add(goal, period);
  return summed;
}

/** What a measure is to date needs no more than the plan's period; what gates and multipliers lack counts as met. */
function neededPeriod({ role, accumulates, period }: CheckedMeasure, planPeriod: PlanPeriod): PlanPeriod {
  const isPaidOnce = role === 'additive' && accumulates === undefined;
  return isPaidOnce && monthsPerPeriod[period] > monthsPerPeriod[planPeriod] ? period : planPeriod;
}
