import type { ComponentDefinition, IndexDefinition, PillarDefinition } from '../model/index-definition';
import { readIndex } from '../model/read-index';
import { readAttainments } from './read-attainments';
import { meanUnderUnknownWeights, type WeightedRange } from './unknown-weights';
import { resolveWeighting, type Weighting, type WeightingOptions } from './weighting';

/** What raising one component adds to the score. */
export type ComponentSensitivity = {
  /** Local id. */
  component: string;
  /** Local id of its pillar. */
  pillar: string;
  /** Whether the participant makes it move alone, and a script can: the cheapest points there are. */
  selfControlled: boolean;
  /** As given, 0..1; `null` when it was not observed. */
  attainment: number | null;
  /** Points for one more unit of attainment, from nothing to full marks: `value` at equal (or given) weights, the range exact. */
  perUnit: WeightedRange;
  /** Points still to be had, up to full marks. Not observed: no `value`, and from none to all of them. */
  remaining: { value: number | null; low: number; high: number };
};

/**
 * What one more unit of each component adds to a score, the cheapest first.
 *
 * For showing which way the score is raised with the least work: first components that a participant raises alone and a script
 * can (what the rule `self-controlled-share` counts), then the others; among each, those with the most points still to be had,
 * components that were not observed with all of theirs. A score is linear in attainments, so a unit adds as much wherever it
 * starts: the component's weight times the pillar's maximum. The range is exact over every weighting in which no component
 * of a pillar weighs more than `weightRatio` times another, one component at a time: the highs cannot all come true at once.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param attainments - As for `estimateScore`: 0..1 by local component id; missing ones are not observed.
 * @param options - What is known of the weights.
 * @returns One entry a component.
 * @throws IncentiveAuditError `'invalid-index'`, `'invalid-options'` and `'invalid-data'` as `estimateScore`.
 *
 * @example
 * ```ts
 * const attainments = Object.fromEntries(
 *   linkedInSsi.pillars.flatMap(({ components }) => components.map(({ id }) => [id, 0.5])),
 * );
 * const [first] = scoreSensitivity(linkedInSsi, { ...attainments, connections: 0 });
 * first?.component; // => 'long-form-posts'
 * first?.selfControlled; // => true
 * first?.perUnit.value; // => 3.57
 * first?.remaining.low; // => 0.5
 * first?.remaining.high; // => 5
 * ```
 */
export function scoreSensitivity(
  index: IndexDefinition,
  attainments: Record<string, number | null | undefined>,
  options: WeightingOptions | null = {},
): ComponentSensitivity[] {
  const checked = readIndex(index);
  const weighting = resolveWeighting(checked, options);
  const observed = readAttainments(checked, attainments);
  return checked.pillars
    .flatMap((pillar) =>
      pillar.components.map((component) =>
        sensitivity(pillar, component, observed.get(component.id) ?? null, weighting),
      ),
    )
    .sort((a, b) => Number(b.selfControlled) - Number(a.selfControlled) || promise(b) - promise(a));
}

function sensitivity(
  pillar: PillarDefinition,
  { id, producedBy, automatable }: ComponentDefinition,
  attainment: number | null,
  weighting: Weighting,
): ComponentSensitivity {
  const weight = weightOf(pillar, id, weighting);
  const perUnit = {
    value: pillar.maximum * weight.value,
    low: pillar.maximum * weight.low,
    high: pillar.maximum * weight.high,
  };
  const open = 1 - (attainment ?? 0);
  return {
    component: id,
    pillar: pillar.id,
    selfControlled: producedBy === 'participant' && automatable,
    attainment,
    perUnit,
    remaining:
      attainment === null
        ? { value: null, low: 0, high: perUnit.high }
        : { value: open * perUnit.value, low: open * perUnit.low, high: open * perUnit.high },
  };
}

/** What share of its pillar a component weighs. */
function weightOf(pillar: PillarDefinition, id: string, { ratio, nominal }: Weighting): WeightedRange {
  const own = pillar.components.map((component) => (component.id === id ? 1 : 0));
  if (ratio > 1) return meanUnderUnknownWeights(own, ratio);
  const weights = nominal(pillar);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (weights[own.indexOf(1)] ?? 0) / whole;
  return { value: share, low: share, high: share };
}

/** What at most is still to be had at nominal weights. */
function promise({ remaining, perUnit }: ComponentSensitivity): number {
  return remaining.value ?? perUnit.value;
}
