import type { CheckedMeasure } from '../../model/checked-plan';
import { type Activities, congruentWeights } from '../../stats/association/congruence';
import { lengthOf } from '../../stats/descriptive/length';

/** λ: so small that weights all but attain the ceiling, and measures that say the same share theirs. */
const RIDGE = 1e-6;

/** Below this the measures are the matter, not their weights (project default, as in `effort-distortion`). */
export const LOW_CEILING = 0.5;

/** A gap of less than a twentieth of attainable value is not worth a new plan (project default). */
export const WORTH_REWEIGHTING = 0.05;

/** What one unit of a metric adds to the attainment of its target, at the target where lower is better. */
export function payPerUnit({ target, definition }: Pick<CheckedMeasure, 'target' | 'definition'>): number {
  return (
    (definition.better === 'lower' ? -1 : 1) /
    (typeof target === 'number' ? target : Number.POSITIVE_INFINITY)
  );
}

/**
 * Weights with which measures attain their ceiling, at least 0 and summing to 1; `null` when none pulls where value is.
 *
 * The strength of a measure's pull is its unit, so that the ridge weighs on all alike.
 *
 * @param aim - What adds value, and costs.
 * @param payment - What a unit of each activity adds to the pay of each measure, at its whole weight.
 */
export function bestWeights(aim: Activities, payment: readonly Float64Array[]): number[] | null {
  const strengths = payment.map((vector) => lengthOf(vector) || 1);
  const units = payment.map((vector, j) => vector.map((amount) => amount / (strengths[j] ?? 1)));
  const weights = Array.from(
    congruentWeights(aim, units, RIDGE),
    (weight, j) => weight / (strengths[j] ?? 1),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? null : weights.map((weight) => weight / whole);
}
