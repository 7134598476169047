import type { Metric } from '../../model/catalogue';
import type { CheckedMeasure } from '../../model/checked-plan';
import { LEAST_WEIGHT } from '../kit/sound-plan';
import { statedWeights } from './share-weights';

/**
 * The weights of what is kept and of the goals that the freed pay moves to, in this order.
 *
 * A judgement by customers gets the least weight that is felt where results can take the rest: few answer, and an answer can be
 * courted. The rest goes to new results; without one, to the results that are kept.
 *
 * @param freed - The share of the pay that nothing kept holds.
 */
export function weightsOf(
  kept: readonly CheckedMeasure[],
  added: readonly Metric[],
  freed: number,
): number[] {
  const judgements = added.filter((metric) => !isResult(metric)).length;
  const rest = freed - LEAST_WEIGHT * judgements;
  const newResults = added.length - judgements;
  const keptResults = kept.filter(({ definition }) => isResult(definition));
  const keptShare = keptResults.reduce((sum, { share }) => sum + share, 0);
  const growth = newResults === 0 && judgements > 0 && keptShare > 0 ? 1 + rest / keptShare : 1;
  const judgement = newResults > 0 || growth > 1 ? LEAST_WEIGHT : freed / judgements;
  return statedWeights([
    ...kept.map((measure) => measure.share * (keptResults.includes(measure) ? growth : 1)),
    ...added.map((metric) => (isResult(metric) ? rest / newResults : judgement)),
  ]);
}

function isResult({ pillars }: Metric): boolean {
  return pillars.every(({ components }) => components.every(({ captures }) => captures === 'outcome'));
}
