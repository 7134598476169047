/** Remainders this small against the finest step are rounding. */
const ROUNDING = 1e-3;

/**
 * The largest step of which all values are multiples, by Euclid's algorithm.
 *
 * Scores on a page are whole, quarterly means of them thirds, revenue hundredths.
 *
 * @param values - NaN is missing. Above about 10,000 times `finest` rounding hides their step.
 * @param finest - Steps below it are not looked for: above 0.
 * @returns The step, at least `finest`; 0 for values with a finer step or none, and where all are 0.
 */
export function resolution(values: Float64Array, finest: number): number {
  const noise = finest * ROUNDING;
  let [step, largest] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    largest = Math.max(largest, Math.abs(value));
    const divisor = commonDivisor(step, Math.abs(value), noise);
    if (divisor > 0 && divisor < finest) return 0;
    // Each division multiplies the error of the step by its quotient, and the next value by another. Of the largest it is a whole part.
    if (divisor !== step) step = largest / Math.round(largest / divisor);
  }
  return step;
}

function commonDivisor(a: number, b: number, noise: number): number {
  let [divisor, rest] = [a, b];
  while (rest > noise) {
    if (divisor === 0) return rest;
    [divisor, rest] = [rest, remainder(divisor, rest, noise)];
  }
  return divisor;
}

/** What division leaves; a hair less than the divisor is nothing. */
function remainder(value: number, divisor: number, noise: number): number {
  const rest = Math.abs(value - Math.round(value / divisor) * divisor);
  return rest <= noise ? 0 : rest;
}
