import type { PillarDefinition } from '../model/index-definition';
import { lowestMean } from './lowest-mean';
import type { Weighting } from './weighting';

/** A pillar's points as far as its attainments tell. */
export type PillarPoints = {
  /** At nominal weights; NaN when nothing that weighs was observed. */
  value: number;
  low: number;
  high: number;
  /** Share of the nominal weight that was observed, 0..1. */
  observedShare: number;
};

/**
 * Makes the function that turns the attainments of a pillar's components, NaN where missing, into points.
 *
 * Every weighted mean rises with each attainment, so the missing ones are 0 at the lowest and 1 at the highest, where only what was
 * observed and missed counts against it.
 *
 * @returns Writes into the object given, and creates none: for loops over millions.
 */
export function pillarPoints(
  pillar: PillarDefinition,
  { ratio, nominal }: Weighting,
): (attained: Float64Array, points: PillarPoints) => void {
  const { maximum } = pillar;
  const weights = Float64Array.from(nominal(pillar));
  const size = weights.length;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const gained = new Float64Array(size);
  const missed = new Float64Array(size);
  return (attained, points) => {
    let observed = 0;
    let won = 0;
    let lost = 0;
    for (let k = 0; k < size; k++) {
      const value = attained[k]!;
      const isObserved = !Number.isNaN(value);
      const weight = isObserved ? weights[k]! : 0;
      gained[k] = isObserved ? value : 0;
      missed[k] = isObserved ? 1 - value : 0;
      observed += weight;
      won += weight * gained[k]!;
      lost += weight * missed[k]!;
    }
    points.value = (maximum * won) / observed;
    points.low = maximum * (ratio === 1 ? won / whole : lowestMean(gained, size, ratio));
    points.high = maximum * (1 - (ratio === 1 ? lost / whole : lowestMean(missed, size, ratio)));
    points.observedShare = observed / whole;
  };
}
