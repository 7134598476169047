/** From here on seven terms of Stirling's series are exact to double precision. */
const SERIES_FROM = 10;

/**
 * Stirling's error: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 *
 * With it a ratio of gamma functions loses no digits however large its arguments are, because their huge logarithms
 * never appear (Loader, "Fast and accurate computation of binomial probabilities", 2000). Stirling's series from 10
 * on, below it the recurrence from Γ(x + 1) = x Γ(x).
 *
 * @param x - Above 0.
 * @returns The error, above 0; it falls from ∞ at 0 to 0 at ∞. Absolute error about 1e-15.
 */
export function stirlingError(x: number): number {
  let correction = 0;
  let shifted = x;
  while (shifted < SERIES_FROM) {
    correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const w = 1 / (shifted * shifted);
  const series =
    1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w / 156)))));
  return correction + series / shifted;
}

/** Below this the deviance is summed as a series; above, its closed form cancels at most one bit. */
const NEAR = 0.5;

/**
 * Poisson deviance without its factor 2: x ln(x/mean) + mean − x.
 *
 * The exponent that remains of a binomial, Poisson, beta or gamma density once Stirling's approximation is divided out
 * (`bd0` in Loader 2000). Near x = mean, where the closed form would cancel, ln(x/mean) = 2 artanh(v) with
 * v = (x − mean)/(x + mean) is summed as a series.
 *
 * @param x - Above 0.
 * @param mean - At least 0; 0 gives ∞.
 * @param difference - x − mean, where the caller knows it better than the subtraction would.
 * @returns The deviance, at least 0; 0 at x = mean.
 */
export function deviance(x: number, mean: number, difference: number = x - mean): number {
  const v = difference / (x + mean);
  if (!(Math.abs(v) <= NEAR)) return x * Math.log(x / mean) - difference;
  const square = v * v;
  let sum = difference * v;
  let power = 2 * x * v;
  for (let k = 3; ; k += 2) {
    power *= square;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}
