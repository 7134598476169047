import { ROUNDING } from '../stats/descriptive/rounding';

/**
 * The least value that counts as having reached a target; where lower is better, the largest.
 *
 * Plan periods are sums of rows, and 0.7 + 0.2 + 0.1 is less than 1: what adding up loses is forgiven.
 */
export function reachedFrom(target: number, better: 'higher' | 'lower'): number {
  const lost = ROUNDING * Math.abs(target);
  return better === 'higher' ? target - lost : target + lost;
}

/** Whether a value is as good as a target or better, as {@link reachedFrom} counts. NaN is not. */
export function hasReached(value: number, target: number, better: 'higher' | 'lower'): boolean {
  const from = reachedFrom(target, better);
  return better === 'higher' ? value >= from : value <= from;
}
