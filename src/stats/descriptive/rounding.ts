/**
 * What rounding may leave of a sum, as a share of the size of what was added up.
 *
 * Each of n steps errs by up to 2⁻⁵³ of the sum so far, and not all of them the same way: √n × 2⁻⁵³ stays below 1e-12 up to 80 million
 * rows (Higham, "Accuracy and stability of numerical algorithms", 2002, 4.2). No figure of a history is meant to twelve digits.
 */
export const ROUNDING = 1e-12;

/**
 * A figure without what rounding made of 0, so that no sign hangs on the order in which rows were added up.
 *
 * @param value - A difference, or a sum of figures of either sign.
 * @param size - Of what was added up, in the same unit; 1 for shares and correlations.
 * @returns 0 within {@link ROUNDING} of `size`, else the value.
 */
export function withoutRounding(value: number, size = 1): number {
  return Math.abs(value) <= ROUNDING * size ? 0 : value;
}

/**
 * Whether a figure is at least as large as a limit, but for rounding.
 *
 * @param value - Any unit.
 * @param limit - In the same unit.
 * @param size - Of what the figure was made from, where that is larger than the limit.
 */
export function isAtLeast(value: number, limit: number, size: number = Math.abs(limit)): boolean {
  return value >= limit - ROUNDING * size;
}
