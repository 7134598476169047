/**
 * Sum of the products of two vectors.
 *
 * @param a - Any numbers.
 * @param b - As many.
 * @returns The sum; 0 for empty vectors.
 */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
