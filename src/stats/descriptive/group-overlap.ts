/** How far two groups' values lie apart. */
export type GroupOverlap = {
  /** How many of each have a value between the least and the greatest of the other. */
  shared: [number, number];
  /** Between the means, in standard deviations within groups; infinite where nothing varies within. */
  distance: number;
};

/**
 * Whether two groups have values in common: a comparison at equal values rests on those, and beyond them is read off lines drawn where
 * there is nobody.
 *
 * @param values - One of each participant, finite; 3 or more in all.
 * @param group - 0 or 1, both present.
 */
export function groupOverlap(values: Float64Array, group: ArrayLike<number>): GroupOverlap {
  const sides = [0, 1].map((side) => {
    const own = values.filter((_, at) => group[at] === side);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return { own, mean, squares: own.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
  });
  const [one, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const within = Math.sqrt((one.squares + other.squares) / (values.length - 2));
  const apart = Math.abs(one.mean - other.mean);
  return {
    shared: [sharedWith(one.own, other.own), sharedWith(other.own, one.own)],
    distance: apart === 0 ? 0 : apart / within,
  };
}

function sharedWith(values: Float64Array, others: Float64Array): number {
  const low = others.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = others.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.filter((value) => value >= low && value <= high).length;
}
