import { lowestMean } from './lowest-mean';

/** Means of participants: per pillar one column a component, attainments. */
export type ComponentMeans = readonly { maximum: number; columns: readonly Float64Array[] }[];

/** How far an order stands whatever the weights. */
export type OrderCertainty = {
  /** By place in the means, how many others stay at or above it, and at or below it, under every allowed weighting. */
  above: Int32Array;
  below: Int32Array;
  /** Places in the means, from the highest score at equal weights to the lowest. */
  order: Int32Array;
};

/** Differences up to this share of the whole are equal: adding in another order differs by less. */
const ROUNDING = 1e-12;

/**
 * Which pairs keep their order under every weighting in which no component of a pillar weighs more than `ratio` times another.
 *
 * Equal weights are allowed, so only the order they give can be certain; it is when the lowest difference of the two scores,
 * pillar by pillar, is not negative. Exact for each pair.
 */
export function orderCertainty(means: ComponentMeans, ratio: number): OrderCertainty {
  const { rows, sizes, maxima } = interleave(means);
  const count = means[0]?.columns[0]?.length ?? 0;
  const width = sizes.reduce((sum, size) => sum + size, 0);
  const scores = scoresAtEqualWeights(means, count);
  const order = Int32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const tolerance = -ROUNDING * maxima.reduce((sum, maximum) => sum + maximum, 0);
  const differences = sizes.map((size) => new Float64Array(size));
  const above = new Int32Array(count);
  const below = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const higher = order[i]!;
    for (let j = i + 1; j < count; j++) {
      const lower = order[j]!;
      let at = 0;
      let lowest = 0;
      for (let p = 0; p < sizes.length; p++) {
        const difference = differences[p]!;
        const size = sizes[p]!;
        for (let k = 0; k < size; k++, at++)
          difference[k] = rows[higher * width + at]! - rows[lower * width + at]!;
        lowest += maxima[p]! * lowestMean(difference, size, ratio);
      }
      if (lowest >= tolerance) {
        below[higher]!++;
        above[lower]!++;
      }
    }
  }
  return { above, below, order };
}
