import { LARGEST_FIGURE, SMALLEST_FIGURE } from '../../model/figure-bounds';
import { shareReaching } from './history';

/** The share of participant-periods that should reach a target (Alexander Group: 60–70 %). */
const REACH = { least: 0.6, middle: 0.65, most: 0.7 };

/** Digits of a target that can be said aloud, and how many more are tried. */
const DIGITS = [2, 3, 4];

/**
 * A target that 60–70 % of the team's participant-periods would have reached, as round as it can be.
 *
 * @param fromBest - What the history holds of the metric, best first.
 * @returns `null` when no value above 0 is reached by that share (ties), or it is no figure that a plan can name: totals of a period may
 * be larger than any of their parts.
 */
export function historicalTarget(fromBest: Float64Array, better: 'higher' | 'lower'): number | null {
  const quantile = fromBest[Math.floor(REACH.middle * fromBest.length)];
  if (quantile === undefined || quantile < SMALLEST_FIGURE || quantile > LARGEST_FIGURE) return null;
  const rounded = [...DIGITS.map((digits) => Number(quantile.toPrecision(digits))), quantile];
  const isInBand = (target: number): boolean => {
    const share = shareReaching(target, fromBest, better);
    return share >= REACH.least && share <= REACH.most;
  };
  return rounded.find(isInBand) ?? null;
}
