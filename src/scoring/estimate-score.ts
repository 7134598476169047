import type { IndexDefinition, PillarDefinition } from '../model/index-definition';
import { readIndex } from '../model/read-index';
import { pillarPoints } from './pillar-points';
import { readAttainments } from './read-attainments';
import { resolveWeighting, type Weighting, type WeightingOptions } from './weighting';

/** Points with how far they can be told. */
export type EstimatedPoints = {
  /** Points at equal (or given) weights; `null` when nothing that weighs was observed. */
  value: number | null;
  /** The lowest and highest points there can be, both attained. */
  range: { low: number; high: number };
  /** The share of the weight that was observed, 0..1, at equal (or given) weights. */
  observedShare: number;
};

/** The same of one pillar, with its maximum in points. */
export type EstimatedPillar = EstimatedPoints & { maximum: number };

/** A score as far as its components tell. */
export type EstimatedScore = EstimatedPoints & {
  /** By local pillar id. */
  pillars: Record<string, EstimatedPillar>;
};

/**
 * The score of an index from its components, when its weights are not published and not every component is known.
 *
 * A pillar is the weighted mean of its components' attainments times its maximum; the total is the sum. The range is exact, not
 * sampled: over every weighting in which no component of a pillar weighs more than `weightRatio` times another, and over
 * everything the missing components can be, 0 to 1. With `weights` they are taken as known, and the range is over the missing
 * components alone. For `value`, missing components are taken to stand where the observed ones of their pillar stand on average;
 * a pillar without any has no value, and then neither has the total.
 *
 * Attainments all 0 give 0 and all 1 the maximum, whatever the weights. Nothing observed gives the whole range.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param attainments - How much of its points each component earns, 0..1, by local component id; missing, `null` and `undefined`
 * are not observed.
 * @param options - What is known of the weights.
 * @returns Points; `observedShare` of the total weighs pillars by their maximum.
 * @throws IncentiveAuditError `'invalid-index'` for what is no index; `'invalid-options'` for a ratio below 1, weights that are negative, no number, missing for a
 * component, all 0 in a pillar, or of no component; `'invalid-data'` for an attainment outside 0..1 or of no component.
 *
 * @example
 * ```ts
 * const estimate = estimateScore(linkedInSsi, {
 *   connections: 1,
 *   'senior-connections': 0.5,
 *   'internal-connections': 1,
 *   'acceptance-rate': 0.5,
 * });
 * estimate.pillars.relationships?.value; // => 18.75
 * estimate.pillars.relationships?.range; // => { low: 15, high: 22.5 }
 * estimate.value; // => null
 * estimate.range; // => { low: 15, high: 97.5 }
 * estimate.observedShare; // => 0.25
 * ```
 */
export function estimateScore(
  index: IndexDefinition,
  attainments: Record<string, number | null | undefined>,
  options: WeightingOptions | null = {},
): EstimatedScore {
  const checked = readIndex(index);
  const weighting = resolveWeighting(checked, options);
  const observed = readAttainments(checked, attainments);
  const pillars = checked.pillars.map((pillar) => estimatePillar(pillar, observed, weighting));
  const observedPoints = total(pillars.map((pillar) => pillar.observedShare * pillar.maximum));
  return {
    value: pillars.some(({ value }) => value === null) ? null : total(pillars.map(({ value }) => value ?? 0)),
    range: {
      low: total(pillars.map(({ range }) => range.low)),
      high: total(pillars.map(({ range }) => range.high)),
    },
    observedShare: observedPoints / total(pillars.map(({ maximum }) => maximum)),
    pillars: Object.fromEntries(checked.pillars.map(({ id }, at) => [id, pillars[at]!])),
  };
}

function estimatePillar(
  pillar: PillarDefinition,
  observed: ReadonlyMap<string, number>,
  weighting: Weighting,
): EstimatedPillar {
  const attained = Float64Array.from(pillar.components, ({ id }) => observed.get(id) ?? Number.NaN);
  const points = { value: 0, low: 0, high: 0, observedShare: 0 };
  pillarPoints(pillar, weighting)(attained, points);
  const { value, low, high, observedShare } = points;
  return {
    value: Number.isNaN(value) ? null : value,
    range: { low, high },
    maximum: pillar.maximum,
    observedShare,
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
