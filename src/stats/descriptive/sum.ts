/**
 * Everything added up, in order.
 *
 * @param values - Any unit; one NaN makes the sum NaN.
 * @returns 0 for nothing.
 */
export function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
