import { lengthOf } from '../descriptive/length';

/**
 * Reduces columns to upper triangular form, in place.
 *
 * Householder's reflections (Householder 1958; Golub & Van Loan 2013, 5.2): lengths of columns and angles between them stay as
 * they are, so a least-squares problem on the triangle is the one on the columns, and triangles of parts of the rows can be
 * stacked and reduced again. Takes 2mn² operations for m rows and n columns.
 *
 * @param columns - Equally long; afterwards row i of column j holds R[i][j], and 0 below the diagonal. Dependent and zero columns
 * are allowed.
 */
export function triangularise(columns: readonly Float64Array[]): void {
  const rows = columns[0]?.length ?? 0;
  const steps = Math.min(columns.length, rows - 1);
  for (let k = 0; k < steps; k++) {
    const mirror = columns[k]!;
    const length = lengthOf(mirror, k);
    if (length === 0) continue;
    for (let i = k; i < rows; i++) mirror[i]! /= length;
    const side = mirror[k]! > 0 ? -1 : 1;
    mirror[k]! -= side;
    const half = Math.abs(mirror[k]!);
    for (let j = k + 1; j < columns.length; j++) reflect(columns[j]!, mirror, k, half);
    mirror.fill(0, k);
    mirror[k] = side * length;
  }
}

/** Reflects rows `from` on of a column in the plane that a mirror, of which `half` is half the square, stands on. */
function reflect(column: Float64Array, mirror: Float64Array, from: number, half: number): void {
  let along = 0;
  for (let i = from; i < column.length; i++) along += mirror[i]! * column[i]!;
  const share = along / half;
  for (let i = from; i < column.length; i++) column[i]! -= share * mirror[i]!;
}

/**
 * The coefficients that an upper triangle gives: solves R x = z.
 *
 * @param triangle - Columns of R, as {@link triangularise} leaves them.
 * @param target - z, at least as long as there are columns.
 * @returns One coefficient a column; infinite or NaN where a diagonal is 0.
 */
export function backSubstitute(triangle: readonly Float64Array[], target: Float64Array): Float64Array {
  const solution = new Float64Array(triangle.length);
  for (let i = triangle.length - 1; i >= 0; i--) {
    let rest = target[i]!;
    for (let j = i + 1; j < triangle.length; j++) rest -= triangle[j]![i]! * solution[j]!;
    solution[i] = rest / triangle[i]![i]!;
  }
  return solution;
}
