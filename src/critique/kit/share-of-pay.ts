import type { CheckedMeasure } from '../../model/checked-plan';
import { isCondition } from '../../model/is-condition';
import type { MetricDefinition, MetricId } from '../../model/metric';
import { hangingOn, type PayAtTarget } from '../../model/pay-at-target';
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
 * The share of the pay at target that rides on a property, with its exact range over unknown weights. A gate or multiplier that is a
 * condition has no property.
 *
 * Ranges of several measures are exact, also when they share an index: what hangs on measures grows with each of their shares, and the
 * share of each pillar is extreme at the same weighting whichever measure asks. Rounded as in a report, so that weights such as 1 − 0.8
 * meet the limit they mean.
 */
export function shareOfPay(
  measures: readonly CheckedMeasure[],
  property: Property,
  ratio: number,
): WeightedRange {
  return shareOf(profilesOf(measures, property), ratio);
}

/** How far each measure has a property: asked once for all that is told of it. */
export type Profiles = readonly { at: number; pay: PayAtTarget; profile: PropertyProfile }[];

/** {@link shareOfPay} of profiles. */
export function shareOf(profiles: Profiles, ratio: number): WeightedRange {
  const { value, low, high } = profiledShare(profiles, ratio);
  return { value: roundNumber(value), low: roundNumber(low), high: roundNumber(high) };
}

/** Asks the components of measures how far they have a property. */
export function profilesOf(measures: readonly CheckedMeasure[], property: Property): Profiles {
  return measures
    .filter((measure) => !isCondition(measure))
    .map(({ at, pay, definition }) => ({ at, pay, profile: profileOf(definition, property) }));
}

function profiledShare(profiles: Profiles, ratio: number): WeightedRange {
  const shares = new Map(profiles.map(({ at, profile }) => [at, profileShare(profile, ratio)]));
  const total = (end: keyof WeightedRange): number => paid(profiles, (at) => shares.get(at)?.[end] ?? 0);
  return { value: total('value'), low: total('low'), high: total('high') };
}

function paid([first]: Profiles, extent: (at: number) => number): number {
  return first === undefined ? 0 : hangingOn(first.pay, extent);
}

/**
 * The smallest weight ratio at which it is no longer certain that the share lies on the side of `limit` on which it lies at equal
 * weights; `null` when no ratio overturns that.
 */
export function breakdownRatio(profiles: Profiles, limit: number): number | null {
  const above = profiledShare(profiles, 1).value > limit;
  const ends = new Map(profiles.map(({ at, profile }) => [at, endOfShare(profile, above ? 'low' : 'high')]));
  const holds = (ratio: number): boolean => {
    const shares = new Map([...ends].map(([at, endAt]) => [at, endAt(ratio)]));
    const end = paid(profiles, (at) => shares.get(at) ?? 0);
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
