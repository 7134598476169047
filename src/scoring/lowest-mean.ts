/**
 * The lowest mean of `count` values when none may weigh more than `ratio` times another: what every exact range of this package
 * rests on, quick enough for loops over millions.
 *
 * Newton's method for a quotient of linear functions (Dinkelbach 1967): values below the mean at hand become heavy, the others
 * light, and the mean is taken again. Each mean is that of an allowed weighting, none is above the last, and when one
 * repeats no value's weight can lower it; a few rounds do. Weights between the ends of the range lower nothing, because
 * a quotient of linear functions has its extremes at corners (Charnes & Cooper 1962).
 *
 * @param values - Any finite numbers.
 * @param count - How many of them count, at least 1.
 * @param ratio - At least 1, finite.
 */
export function lowestMean(values: Float64Array, count: number, ratio: number): number {
  let mean = 0;
  for (let k = 0; k < count; k++) mean += values[k]!;
  mean /= count;
  const light = 1 / ratio;
  for (;;) {
    let heavy = 0;
    let heavySum = 0;
    let lightSum = 0;
    for (let k = 0; k < count; k++) {
      const value = values[k]!;
      if (value < mean) {
        heavy++;
        heavySum += value;
      } else lightSum += value;
    }
    const next = (heavySum + light * lightSum) / (heavy + light * (count - heavy));
    if (!(next < mean)) return mean;
    mean = next;
  }
}
