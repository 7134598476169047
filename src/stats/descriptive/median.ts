import { medianSorted } from 'simple-statistics';

/** The median: the mean of the two middle values of an even number; NaN of none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  // Only places are read, so a typed array will do.
  return sorted.length === 0 ? Number.NaN : medianSorted(sorted as unknown as number[]);
}
