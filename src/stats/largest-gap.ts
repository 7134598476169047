import { influenceShares } from './influence-shares';
import { jackknifeInterval } from './jackknife';

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
 * For an index whose publisher states the weights of its pillars: {@link influenceShares} against the nominal shares. The size of the
 * largest gap is jackknifed over cases (above 200, over 200 blocks), whichever part it is in.
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
  const { shares } = found;
  const { part, size } = farthest(shares, nominal);
  const sizes = found.deletions.map((deletion) => farthest(deletion, nominal).size);
  if (sizes.length < 2 || !sizes.every(Number.isFinite)) return null;
  const { low, high } = jackknifeInterval(size, sizes, confidence, 'two-sided');
  return {
    part,
    gap: shares[part]! - nominal[part]!,
    shares,
    low: Math.max(0, low),
    high: Math.min(1, high),
    deletions: sizes.length,
  };
}

/** The largest size of a difference, and where it is. */
function farthest(shares: readonly number[], nominal: readonly number[]): { part: number; size: number } {
  const sizes = shares.map((share, part) => Math.abs(share - nominal[part]!));
  const size = Math.max(...sizes);
  return { part: sizes.indexOf(size), size };
}
