/** |actual − expected| over |expected|; absolute where 0 is expected, ∞ where there is no number. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}
