import type { Values, ValuesOf } from './sentence';

/** Whether the highest end of some ranges, as it is written, lies below their limit: a one-sided bound may, where the two-sided range beside it does not. */
export function isWhollyBelow({ highest, limit }: ValuesOf<'highest' | 'limit'>): boolean {
  const written = (value: Values[string] | undefined): number => Number(Number(value).toFixed(2));
  return written(highest) < written(limit);
}
