/**
 * Euclidean length of a vector, without overflow or underflow of squares.
 *
 * @param vector - Finite numbers of any size.
 * @param from - First element that counts.
 * @returns The root of the sum of squares; 0 for nothing.
 */
export function lengthOf(vector: Float64Array, from = 0): number {
  let largest = 0;
  for (let i = from; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  if (largest === 0) return 0;
  let squares = 0;
  for (let i = from; i < vector.length; i++) squares += (vector[i]! / largest) ** 2;
  return largest * Math.sqrt(squares);
}
