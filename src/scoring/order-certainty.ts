import { ROUNDING } from '../stats/descriptive/rounding';
import { lowestMean } from './lowest-mean';

/** Means of participants: per pillar one column a component, attainments; no pillar without a column. */
export type ComponentMeans = readonly { maximum: number; columns: readonly Float64Array[] }[];

/** How far an order stands whatever the weights; per participant, by place in the means. */
export type OrderCertainty = {
  /** How many others no allowed weighting puts on the other side. */
  kept: Int32Array;
  /** How many others every allowed weighting puts above. */
  above: Int32Array;
  /** How many others every allowed weighting puts below. */
  below: Int32Array;
  /** Places in the means, from the highest score at equal weights to the lowest. */
  order: Int32Array;
};

/**
 * Which pairs of participants keep their order under every weighting in which no component of a pillar weighs more than `ratio`
 * times another.
 *
 * Equal weights are allowed, so no other order than theirs can be certain. It is when the lowest difference of the two scores,
 * which is the sum of the pillars' lowest differences, is not negative; exact for each pair.
 */
export function orderCertainty(means: ComponentMeans, ratio: number): OrderCertainty {
  const sizes = means.map(({ columns }) => columns.length);
  const maxima = means.map(({ maximum }) => maximum);
  const columns = means.flatMap((pillar) => pillar.columns);
  const scores = scoresAtEqualWeights(means);
  const order = Int32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  // By rows, in that order: all that one comparison reads lies together.
  const attained = Float64Array.from(
    { length: order.length * columns.length },
    (_, at) => columns[at % columns.length]![order[Math.floor(at / columns.length)]!]!,
  );
  const tolerance = ROUNDING * maxima.reduce((sum, maximum) => sum + maximum, 0);
  const lowestDifference = (i: number, j: number): number => {
    let first = i * columns.length;
    let second = j * columns.length;
    let lowest = scores[order[i]!]! - scores[order[j]!]!;
    for (let p = 0; p < sizes.length; p++) {
      const size = sizes[p]!;
      let sum = 0;
      for (let k = 0; k < size; k++) {
        differences[k] = attained[first++]! - attained[second++]!;
        sum += differences[k]!;
      }
      // No pillar differs less than at equal weights: once the order is open it stays so.
      lowest += maxima[p]! * (lowestMean(differences, size, ratio) - sum / size);
      if (lowest < -tolerance) break;
    }
    return lowest;
  };
  const differences = new Float64Array(Math.max(0, ...sizes));
  const [kept, above, below] = [0, 0, 0].map(() => new Int32Array(order.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const [i, higher] of order.entries()) {
    for (let j = i + 1; j < order.length; j++) {
      const lower = order[j]!;
      const lowest = lowestDifference(i, j);
      if (lowest < -tolerance) continue;
      kept[higher]! += 1;
      kept[lower]! += 1;
      if (lowest <= tolerance) continue;
      below[higher]! += 1;
      above[lower]! += 1;
    }
  }
  return { kept, above, below, order };
}

function scoresAtEqualWeights(means: ComponentMeans): Float64Array {
  const scores = new Float64Array(means[0]?.columns[0]?.length ?? 0);
  for (const { maximum, columns } of means) {
    for (const column of columns) {
      for (let i = 0; i < scores.length; i++) scores[i]! += (maximum / columns.length) * column[i]!;
    }
  }
  return scores;
}
