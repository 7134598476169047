/** Tables this much likelier than the observed one still count as equally likely: rounding (`fisher.test` in R). */
const LIKELIHOOD_TOLERANCE = 1 + 1e-7;

/**
 * Fisher's exact test that two proportions are equal, two-sided.
 *
 * For shares in small groups, where the normal approximation fails. Given both margins the first count is hypergeometric;
 * the p-value adds all tables no likelier than the observed one (Fisher 1935; R's `fisher.test`). Cost: proportional to
 * the number of tables with these margins.
 *
 * @param k1 - Successes in the first group, 0..n1, whole.
 * @param n1 - Size of the first group, whole.
 * @param k2 - Successes in the second group, 0..n2, whole.
 * @param n2 - Size of the second group, whole.
 * @returns The p-value, 0..1; 1 where the margins allow a single table, as with an empty group, no success or no failure.
 */
export function fisherExact(k1: number, n1: number, k2: number, n2: number): number {
  const successes = k1 + k2;
  const lowest = Math.max(0, successes - n2);
  const highest = Math.min(n1, successes);
  const mode = Math.floor(((n1 + 1) * (successes + 1)) / (n1 + n2 + 2));
  const oddsOfNext = (k: number): number =>
    ((n1 - k) / (k + 1)) * ((successes - k) / (n2 - successes + k + 1));
  const weights = new Float64Array(highest - lowest + 1);
  weights[mode - lowest] = 1;
  for (let k = mode; k < highest; k++) weights[k + 1 - lowest] = weights[k - lowest]! * oddsOfNext(k);
  for (let k = mode; k > lowest; k--) weights[k - 1 - lowest] = weights[k - lowest]! / oddsOfNext(k - 1);
  const limit = weights[k1 - lowest]! * LIKELIHOOD_TOLERANCE;
  let asExtreme = 0;
  let total = 0;
  for (const weight of weights) {
    total += weight;
    if (weight <= limit) asExtreme += weight;
  }
  return asExtreme / total;
}
