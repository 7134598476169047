import type { Values, ValuesOf } from './sentence';

/** Whether a range, as it is written, lies below its limit: a one-sided bound may, where the two-sided range beside it does not. */
export function isWhollyBelow({ high, limit }: ValuesOf<'high' | 'limit'>): boolean {
  const written = (value: Values[string] | undefined): number => Number(Number(value).toFixed(2));
  return written(high) < written(limit);
}
