import { dot } from '../descriptive/dot';

/** A column of which less than this share is left after the others hold nothing but rounding error of their own. */
const RANK_TOLERANCE = 1e-12;

/** Columns X = QR: orthonormal columns Q, upper triangular R. */
export interface OrthogonalBasis {
  /** Orthonormal columns, as long as the given ones. */
  readonly q: readonly Float64Array[];
  /** R by columns: `r[j][i]` is the part of column j along `q[i]`, i ≤ j. */
  readonly r: readonly Float64Array[];
}

/**
 * Takes out of a vector what lies along orthonormal columns.
 *
 * Done twice: the second pass removes the rounding error that the first leaves when little of the vector remains
 * ("twice is enough", Kahan in Parlett 1980).
 *
 * @param vector - Changed in place: what is left over.
 * @param q - Orthonormal columns.
 * @returns The parts along each column, in their order.
 */
export function projectOut(vector: Float64Array, q: readonly Float64Array[]): Float64Array {
  const parts = new Float64Array(q.length);
  for (let pass = 0; pass < 2; pass++) {
    q.forEach((column, j) => {
      const part = dot(vector, column);
      parts[j]! += part;
      for (let i = 0; i < vector.length; i++) vector[i]! -= part * column[i]!;
    });
  }
  return parts;
}

/**
 * Orthonormal basis of columns: QR decomposition by the modified Gram–Schmidt method, each column twice.
 *
 * For least squares on columns of very different size or nearly the same direction, where normal equations square the
 * condition number.
 *
 * @param columns - Equally long.
 * @returns Q and R; null when a column is 0, or but for rounding a combination of those before it.
 */
export function orthogonalBasis(columns: readonly Float64Array[]): OrthogonalBasis | null {
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  for (const column of columns) {
    const rest = column.slice();
    const parts = projectOut(rest, q);
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > RANK_TOLERANCE * Math.sqrt(dot(column, column)))) return null;
    q.push(rest.map((value) => value / length));
    r.push(Float64Array.of(...parts, length));
  }
  return { q, r };
}
