/** A figure at equal weights and the exact range it can take over every allowed weighting. */
export type WeightedRange = { value: number; low: number; high: number };

type Part = { value: number; weight: number };

/**
 * The mean of `values` when each weight may lie anywhere between its nominal weight and `ratio` times that.
 *
 * With equal nominal weights (the default) this is every weighting in which no value weighs more than `ratio` times another;
 * with a ratio of 1 the nominal weights are taken as known. `value` is the mean at nominal weights. For values 0 and 1 with
 * k ones and equal weights the range is `[k/(k+(n−k)ρ), kρ/(kρ+n−k)]`. Takes O(n log n).
 *
 * One value, or a ratio of 1, gives `low = value = high`; equal values do up to rounding. An empty list, or nominal weights
 * that are all 0, give NaN and are the caller's to exclude.
 *
 * @param values - What is averaged, any finite numbers.
 * @param ratio - At least 1, finite.
 * @param nominal - One weight a value, at least 0, in any unit.
 */
export function meanUnderUnknownWeights(
  values: readonly number[],
  ratio: number,
  nominal: readonly number[] = values.map(() => 1),
): WeightedRange {
  if (values.every((value) => value === values[0])) return pointRange(values[0] ?? Number.NaN);
  const ascending = values
    .map((value, at) => ({ value, weight: nominal[at] ?? 0 }))
    .sort((a, b) => a.value - b.value);
  const whole = {
    points: ascending.reduce((sum, part) => sum + part.weight * part.value, 0),
    weight: ascending.reduce((sum, part) => sum + part.weight, 0),
  };
  return {
    value: whole.points / whole.weight,
    low: extremeMean(ascending, whole, 1 / ratio, Math.min),
    high: extremeMean(ascending.reverse(), whole, 1 / ratio, Math.max),
  };
}

/**
 * The extreme mean when each weight may shrink to `light` of itself.
 *
 * Why cuts of the sorted values suffice: the derivative of Σwv/Σw by one weight has the sign of v − mean, whatever that weight
 * is. So at the lowest mean m every value below m is at its heaviest, every value above m at its lightest, and a value equal to
 * m may be either: some cut of the ascending values gives the lowest mean, and none goes below it. The highest mirrors it.
 */
function pointRange(value: number): WeightedRange {
  return { value, low: value, high: value };
}

function extremeMean(
  ordered: readonly Part[],
  whole: { points: number; weight: number },
  light: number,
  pick: (a: number, b: number) => number,
): number {
  let extreme = whole.points / whole.weight;
  let heavyPoints = 0;
  let heavyWeight = 0;
  for (const { value, weight } of ordered) {
    heavyPoints += weight * value;
    heavyWeight += weight;
    const points = heavyPoints * (1 - light) + whole.points * light;
    extreme = pick(extreme, points / (heavyWeight * (1 - light) + whole.weight * light));
  }
  return extreme;
}
