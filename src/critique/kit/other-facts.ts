import { builtInIndices } from '../../model/built-in-indices';
import { builtInMetrics } from '../../model/built-in-metrics';
import type { CheckedMeasure, CheckedPlan, GivenPlan } from '../../model/checked-plan';
import type { Facts } from '../../model/facts';
import type { OwnMetric } from '../../model/own-metric';

const FACTS: readonly (keyof Facts)[] = ['enteredBy', 'checked', 'levers', 'reversible', 'standsFor'];

/** Of what a plan pays on, the facts that it gives otherwise than a catalogue that was handed over, or than the built-in metric. */
export function otherFacts(
  { metrics = [] }: GivenPlan,
  house: readonly OwnMetric[],
  measures: readonly CheckedMeasure[],
): CheckedPlan['otherFacts'] {
  const known = [...house, ...builtInMetrics, ...builtInIndices];
  return metrics.flatMap(({ id, label, facts }) => {
    const before = known.find((metric) => metric.id === id)?.facts;
    if (!before || !measures.some(({ metric }) => metric === id)) return [];
    const other = FACTS.filter((fact) => !isSame(before[fact], facts?.[fact]));
    return other.length === 0 ? [] : [{ label, facts: other }];
  });
}

function isSame(before: Facts[keyof Facts], after: Facts[keyof Facts]): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null);
}
