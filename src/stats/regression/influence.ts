import { jackknifeBias, jackknifeInterval } from '../intervals/jackknife';
import { type InfluenceShares, influenceShares } from './influence-shares';

/** A share with its interval, 0..1. */
export interface ShareInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How much each part of a total moves it: squared correlations with the total, divided by their sum, with intervals.
 *
 * For comparing what parts weigh with what they are said to weigh ({@link influenceShares}). Delete-one jackknife on the arcsine of
 * the root, on which the spread of a share does not depend on its size, and around the jackknife's correction for bias too; measured
 * coverage of 95 % intervals: 91–96 % from 20 cases, 92–97 % from 60.
 *
 * @param parts - One column a part, one value a case, any unit.
 * @param total - As long as the columns.
 * @param confidence - Coverage, 0..1.
 * @returns One share a part, together 1; 0 for a part without variance. `null` when the total has none or no part moves with it.
 * The interval is 0..1 where some deletion leaves no variance.
 */
export function influence(
  parts: readonly Float64Array[],
  total: Float64Array,
  confidence: number,
): ShareInterval[] | null {
  const found = influenceShares(parts, total);
  if (found === null) return null;
  return found.shares.map((value, part) => ({
    value,
    ...(shareInterval(found, part, confidence) ?? { low: 0, high: 1 }),
  }));
}

/**
 * The jackknife interval of one share, made on the arcsine of its root; `null` where some deletion leaves no variance.
 *
 * It holds the interval around the estimate and that around the estimate less its bias (Quenouille 1956): a share that is large is
 * found too small in a small team, for the squared correlations of the others are never below 0.
 */
export function shareInterval(
  { shares, deletions }: InfluenceShares,
  part: number,
  confidence: number,
): { low: number; high: number } | null {
  const each = deletions.map((deletion) => angle(deletion[part]!));
  if (each.some(Number.isNaN)) return null;
  const value = angle(shares[part]!);
  const { low, high } = jackknifeInterval(value, each, confidence, 'two-sided');
  const bias = jackknifeBias(value, each);
  return {
    low: Math.sin(Math.max(0, low - Math.max(0, bias))) ** 2,
    high: Math.sin(Math.min(Math.PI / 2, high - Math.min(0, bias))) ** 2,
  };
}

function angle(share: number): number {
  return Math.asin(Math.sqrt(Math.min(1, share)));
}
