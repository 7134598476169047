import { BINARY_ROUNDING, LEAST_WEIGHT, MOST_MEASURES } from '../kit/sound-plan';

/** How many measures a freed share of the pay is worth being split over. */
export function roomFor(freed: number, kept: number): number {
  return Math.min(MOST_MEASURES - kept, Math.floor(freed / LEAST_WEIGHT + BINARY_ROUNDING));
}

/**
 * Weights as a plan would state them: whole per cents that sum to 1, none below a fifth.
 *
 * @param wanted - One to three weights, in any unit; what light ones lack the others give in proportion.
 */
export function statedWeights(wanted: readonly number[]): number[] {
  const exact = lifted(wanted).map((weight) => weight * 100);
  const percents = exact.map((percent) => Math.floor(percent + BINARY_ROUNDING));
  const left = 100 - total(percents);
  const byRemainder = exact
    .map((percent, at) => ({ at, remainder: percent - (percents[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, left);
  return percents.map((percent, at) => (percent + (byRemainder.some((one) => one.at === at) ? 1 : 0)) / 100);
}

function lifted(wanted: readonly number[]): number[] {
  const whole = total(wanted);
  const weights = wanted.map((weight) => weight / whole);
  const isLight = (weight: number): boolean => weight < LEAST_WEIGHT + BINARY_ROUNDING;
  const heavy = total(weights.filter((weight) => !isLight(weight)));
  const left = 1 - LEAST_WEIGHT * weights.filter(isLight).length;
  const next = weights.map((weight) => (isLight(weight) ? LEAST_WEIGHT : (weight / heavy) * left));
  const isLifted = next.every((weight, at) => Math.abs(weight - (weights[at] ?? 0)) < BINARY_ROUNDING);
  return isLifted ? next : lifted(next);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
