import { isAtLeast } from '../descriptive/rounding';
import { shareInterval } from './influence';
import { influenceShares } from './influence-shares';

/** The part of a total whose share of influence lies farthest from its nominal share. */
export interface LargestGap {
  /** Place of the part. */
  readonly part: number;
  /** Effective less nominal share of that part, −1..1. */
  readonly gap: number;
  /** Effective share of each part, together 1. */
  readonly shares: readonly number[];
  /** Interval of the size of the largest gap, 0..1. */
  readonly low: number;
  readonly high: number;
  /** How many jackknife values the interval rests on: one a case, above 200 cases one a block. */
  readonly deletions: number;
}

/**
 * How far the influence of parts on a total lies from what they are said to weigh, at most.
 *
 * For an index whose publisher states the weights of its pillars: {@link influenceShares} against the nominal shares. Jackknife over
 * cases (above 200, over 200 blocks) of every share, on the arcsine of its root: the gap is at least as large as the share that lies
 * farthest shows, and at most what the bound of each allows, for another may be the one that truly lies farthest.
 *
 * @param parts - One column a part, one value a case, any unit.
 * @param total - As long as the columns.
 * @param nominal - One share a part, together 1.
 * @param confidence - Coverage of the interval, two-sided, 0..1.
 * @returns The gap; `null` when the total has no variance, with all cases or without some of them, or no part moves with it.
 */
export function largestGap(
  parts: readonly Float64Array[],
  total: Float64Array,
  nominal: readonly number[],
  confidence: number,
): LargestGap | null {
  const found = influenceShares(parts, total);
  if (found === null) return null;
  const { shares, deletions } = found;
  const part = farthest(shares, nominal);
  const sizes = shares
    .map((share, at) => sizeOf(shareInterval(found, at, confidence), nominal[at]!, share))
    .filter((size) => size !== null);
  if (sizes.length < shares.length) return null;
  return {
    part,
    gap: shares[part]! - nominal[part]!,
    shares,
    low: Math.max(0, sizes[part]!.low),
    high: Math.max(...sizes.map((size) => size.high)),
    deletions: deletions.length,
  };
}

/** How far an interval lies from the nominal share, on the side on which the estimate is, and at most on either. */
function sizeOf(
  interval: { low: number; high: number } | null,
  said: number,
  value: number,
): { low: number; high: number } | null {
  if (interval === null) return null;
  const [above, below] = [interval.high - said, said - interval.low];
  return { low: value < said ? said - interval.high : interval.low - said, high: Math.max(above, below) };
}

/** The part whose share differs most. */
function farthest(shares: readonly number[], nominal: readonly number[]): number {
  const sizes = shares.map((share, part) => Math.abs(share - nominal[part]!));
  const largest = Math.max(...sizes);
  // Of two pillars one gains what the other loses: the first is told, not what rounding made the larger.
  return sizes.findIndex((size) => isAtLeast(size, largest));
}
