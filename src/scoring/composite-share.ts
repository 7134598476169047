import type { Metric } from '../model/catalogue';
import type { MetricDefinition } from '../model/metric';
import { lowestMean } from './lowest-mean';
import { meanUnderUnknownWeights, type WeightedRange } from './unknown-weights';

/** How far each component of a metric has a property, pillar by pillar; `nominal` is the pillar's share of the maximum. */
export type PropertyProfile = readonly { nominal: number; values: readonly number[] }[];

/** Asks every component of a metric how far it has a property, 0 to 1. */
export function profileOf(
  metric: Metric,
  property: (component: MetricDefinition) => number,
): PropertyProfile {
  const whole = metric.pillars.reduce((total, pillar) => total + pillar.maximum, 0);
  return metric.pillars.map((pillar) => ({
    nominal: pillar.maximum / whole,
    values: pillar.components.map(property),
  }));
}

/** {@link profileShare} of a metric and a property. */
export function compositeShare(
  metric: Metric,
  property: (component: MetricDefinition) => number,
  ratio: number,
): WeightedRange {
  return profileShare(profileOf(metric, property), ratio);
}

/**
 * How much of a metric has a property, as a share 0..1 with its exact range over the unknown weights inside each pillar.
 *
 * Pillars keep their published maximum. A plain metric has one component, so its range is a point.
 */
export function profileShare(profile: PropertyProfile, ratio: number): WeightedRange {
  const share = { value: 0, low: 0, high: 0 };
  for (const { nominal, values } of profile) {
    const mean = meanUnderUnknownWeights(values, ratio);
    share.value += nominal * mean.value;
    share.low += nominal * mean.low;
    share.high += nominal * mean.high;
  }
  return share;
}

/**
 * One end of {@link profileShare}'s range as a function of the ratio, for whoever asks at many ratios.
 *
 * Both ends are lowest means: the high one is that of the values with their signs turned, turned back.
 */
export function endOfShare(profile: PropertyProfile, end: 'low' | 'high'): (ratio: number) => number {
  const sign = end === 'low' ? 1 : -1;
  const pillars = profile.map(({ nominal, values }) => ({
    nominal,
    signed: Float64Array.from(values, (value) => sign * value),
  }));
  return (ratio) => {
    let share = 0;
    for (const { nominal, signed } of pillars) share += nominal * lowestMean(signed, signed.length, ratio);
    return sign * share;
  };
}
