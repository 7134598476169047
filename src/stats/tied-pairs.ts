import { midRanks } from './panel/mid-ranks';

/**
 * Share of pairs with equal values.
 *
 * Where most pairs are tied an order says little, however narrow its interval.
 *
 * @param values - Any unit, no NaN; nearly equal values are tied ({@link midRanks}).
 * @returns 0..1; 0 for fewer than two values.
 */
export function tiedPairShare(values: Float64Array): number {
  const pairs = (values.length * (values.length - 1)) / 2;
  if (pairs === 0) return 0;
  const sizes = new Map<number, number>();
  for (const rank of midRanks(values)) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  let tied = 0;
  for (const size of sizes.values()) tied += (size * (size - 1)) / 2;
  return tied / pairs;
}
