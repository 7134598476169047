/**
 * How far short of a target still counts as having reached it, as a share of the target.
 *
 * Plan periods are sums and means of rows: 0.7 + 0.2 + 0.1 is less than 1, the mean of 0.94, 0.95 and 0.96 less than 0.95, and figures typed
 * from a report have nine digits at most.
 */
const REACHED_WITHIN = 1e-9;

/** The least value that counts as having reached a target; where lower is better, the largest. */
export function reachedFrom(target: number, better: 'higher' | 'lower'): number {
  const forgiven = REACHED_WITHIN * Math.abs(target);
  return better === 'higher' ? target - forgiven : target + forgiven;
}

/** Whether a value is as good as a target or better, as {@link reachedFrom} counts. NaN is not. */
export function hasReached(value: number, target: number, better: 'higher' | 'lower'): boolean {
  const from = reachedFrom(target, better);
  return better === 'higher' ? value >= from : value <= from;
}
