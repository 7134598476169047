import { deletionBlocks, jackknifeInterval } from './jackknife';
import { pearson } from './panel/pearson';

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
}

/** The largest size of a difference, and where it is. */
function farthest(shares: readonly number[], nominal: readonly number[]): { part: number; size: number } {
  const sizes = shares.map((share, part) => Math.abs(share - nominal[part]!));
  const size = Math.max(...sizes);
  return { part: sizes.indexOf(size), size };
}

/** Squared correlations with the total over their sum; a part without variance has none. NaN without variance of the total. */
function influenceShares(parts: readonly Float64Array[], total: Float64Array): number[] {
  const squares = parts.map((part) => (pearson(part, total) ?? 0) ** 2);
  const sum = squares.reduce((all, square) => all + square, 0);
  return squares.map((square) => square / sum);
}

/**
 * How far the influence of parts on a total lies from what they are said to weigh, at most.
 *
 * For an index whose publisher states the weights of its pillars: squared correlations with the total, normalised, against the
 * nominal shares (Paruolo, Saisana & Saltelli, JRSS A 176(3), 2013, their linear form). The size of the largest gap is jackknifed
 * over cases (above 200, over 200 blocks), whichever part it is in.
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
  const shares = influenceShares(parts, total);
  const { part, size } = farthest(shares, nominal);
  const starts = deletionBlocks(Int32Array.from(total.keys()));
  const sizes = Array.from(starts, (start, block) => {
    const end = starts[block + 1] ?? total.length;
    const rest = (values: Float64Array): Float64Array => values.filter((_, at) => at < start || at >= end);
    return farthest(influenceShares(parts.map(rest), rest(total)), nominal).size;
  });
  if (sizes.length < 2 || ![size, ...sizes].every(Number.isFinite)) return null;
  const { low, high } = jackknifeInterval(size, sizes, confidence, 'two-sided');
  return {
    part,
    gap: shares[part]! - nominal[part]!,
    shares,
    low: Math.max(0, low),
    high: Math.min(1, high),
  };
}
