import type { CheckedMeasure } from '../../model/checked-plan';
import type { MetricDefinition, MetricId } from '../../model/metric';
import { endOfShare, type PropertyProfile, profileOf, profileShare } from '../../scoring/composite-share';
import type { WeightedRange } from '../../scoring/unknown-weights';
import { roundNumber } from './round';

/** How far a component has the property a rule asks about, 0 to 1. */
export type Property = (component: MetricDefinition) => number;

/** Past this ratio weights are as unequal as they can be: nothing a publisher would do lies beyond. */
const RATIO_CEILING = 1e9;

/** The breakdown ratio is right to this relative error, beyond the digits of a report. */
const BREAKDOWN_TOLERANCE = 1e-13;

/**
 * The share of the target incentive that rides on a property, with its exact range over unknown weights.
 *
 * Ranges of several measures add up exactly, also when they share an index: the share of each pillar is extreme at the same
 * weighting whichever measure asks. Rounded as in a report, so that weights such as 1 − 0.8 meet the limit they mean.
 */
export function shareOfPay(
  measures: readonly CheckedMeasure[],
  property: Property,
  ratio: number,
): WeightedRange {
  return shareOf(profilesOf(measures, property), ratio);
}

/** How far each measure has a property: asked once for all that is told of it. */
export type Profiles = readonly { weight: number; profile: PropertyProfile }[];

/** {@link shareOfPay} of profiles. */
export function shareOf(profiles: Profiles, ratio: number): WeightedRange {
  const { value, low, high } = profiledShare(profiles, ratio);
  return { value: roundNumber(value), low: roundNumber(low), high: roundNumber(high) };
}

/** Asks the components of measures how far they have a property. */
export function profilesOf(measures: readonly CheckedMeasure[], property: Property): Profiles {
  return measures.map(({ weight, definition }) => ({ weight, profile: profileOf(definition, property) }));
}

function profiledShare(profiles: Profiles, ratio: number): WeightedRange {
  const total = { value: 0, low: 0, high: 0 };
  for (const { weight, profile } of profiles) {
    const share = profileShare(profile, ratio);
    total.value += weight * share.value;
    total.low += weight * share.low;
    total.high += weight * share.high;
  }
  return total;
}

/**
 * The smallest weight ratio at which it is no longer certain that the share lies on the side of `limit` on which it lies at equal
 * weights; `null` when no ratio overturns that.
 */
export function breakdownRatio(profiles: Profiles, limit: number): number | null {
  const above = profiledShare(profiles, 1).value > limit;
  const ends = profiles.map(({ weight, profile }) => ({
    weight,
    endAt: endOfShare(profile, above ? 'low' : 'high'),
  }));
  const holds = (ratio: number): boolean => {
    let end = 0;
    for (const { weight, endAt } of ends) end += weight * endAt(ratio);
    return above ? end > limit : end <= limit;
  };
  if (holds(RATIO_CEILING)) return null;
  let low = 0;
  let high = Math.log(RATIO_CEILING);
  while (high - low > BREAKDOWN_TOLERANCE) {
    const middle = (low + high) / 2;
    if (holds(Math.exp(middle))) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

/** How many different components the measures pay on, and how many of them have the property at all. */
export function countInputs(
  measures: readonly CheckedMeasure[],
  property: Property,
): { inputs: number; inputsWith: number } {
  const inputs = new Set<MetricId>();
  const having = new Set<MetricId>();
  for (const { definition } of measures) {
    for (const { components } of definition.pillars) {
      for (const component of components) {
        inputs.add(component.id);
        if (property(component) > 0) having.add(component.id);
      }
    }
  }
  return { inputs: inputs.size, inputsWith: having.size };
}
