import { type Catalogue, isWithin } from './catalogue';
import type { CheckedMeasure, CheckedPlan, GivenPlan } from './checked-plan';
import type { MetricId } from './metric';
import type { OwnMetric } from './own-metric';

/**
 * A sound plan with what its measures pay on and what its goals are.
 *
 * @param catalogue - Holds every metric the plan names.
 * @param house - Checked metrics that the plan may name beside the built-in ones and its own.
 */
export function resolvePlan(
  plan: GivenPlan,
  catalogue: Catalogue,
  house: readonly OwnMetric[] = [],
): CheckedPlan {
  const { measures, goals, metrics, ...rest } = plan;
  return {
    ...rest,
    given: plan,
    measures: measures.flatMap((measure, at): CheckedMeasure[] => {
      const definition = catalogue.get(measure.metric);
      return definition === undefined ? [] : [{ ...measure, at, definition }];
    }),
    catalogue,
    own: [...(metrics ?? []), ...named(house, plan)],
    goals: goals ?? assumedGoals(catalogue),
    goalsAssumed: goals === undefined,
  };
}

/** Of what the house describes, what a plan names and does not describe itself. */
function named(house: readonly OwnMetric[], { measures, goals, effort, metrics }: GivenPlan): OwnMetric[] {
  const ids = [...measures.map(({ metric }) => metric), ...(goals ?? []), ...Object.keys(effort ?? {})];
  return house.filter(
    ({ id }) => ids.some((name) => isWithin(name, id)) && !metrics?.some((metric) => isWithin(id, metric.id)),
  );
}

/** Whatever by itself captures an outcome or relationship quality; a composite is no goal of its own. */
export function assumedGoals(catalogue: Catalogue): MetricId[] {
  return [...catalogue.values()]
    .filter(({ kind }) => kind === 'metric' || kind === 'component')
    .filter(({ pillars }) =>
      pillars.some(({ components }) =>
        components.some(({ captures }) => captures === 'outcome' || captures === 'relationship-quality'),
      ),
    )
    .map(({ id }) => id);
}
