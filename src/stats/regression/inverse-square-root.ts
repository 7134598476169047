/** Eigenvalues up to this count as 0, in matrices whose eigenvalues are at most 1 (as `vcovCR` of clubSandwich does). */
const ZERO_EIGENVALUE = 1e-12;

/** Off-diagonal elements below this change no eigenvalue of such a matrix by a bit. */
const NEGLIGIBLE = 1e-18;

/** Sweeps after which Jacobi's method is given up; it converges quadratically, in a handful. */
const MOST_SWEEPS = 50;

/** Turns rows i and j of a matrix by the angle of which `c` is the cosine and `s` the sine. */
function rotateRows(matrix: Float64Array[], i: number, j: number, c: number, s: number): void {
  const rowI = matrix[i]!;
  const rowJ = matrix[j]!;
  for (let k = 0; k < rowI.length; k++) {
    const old = rowI[k]!;
    rowI[k] = c * old - s * rowJ[k]!;
    rowJ[k] = s * old + c * rowJ[k]!;
  }
}

/** Diagonalises a symmetric matrix in place by Jacobi's method (Golub & Van Loan 2013, 8.5) and returns its eigenvectors as rows. */
function diagonalise(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const vectors = matrix.map((_, i) => Float64Array.from(matrix, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0, rotated = true; rotated && sweep < MOST_SWEEPS; sweep++) {
    rotated = false;
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j < size; j++) {
        const off = matrix[i]![j]!;
        if (Math.abs(off) < NEGLIGIBLE) continue;
        rotated = true;
        const cotangent = (matrix[j]![j]! - matrix[i]![i]!) / (2 * off);
        const tangent =
          (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.sqrt(cotangent * cotangent + 1));
        const c = 1 / Math.sqrt(tangent * tangent + 1);
        const s = tangent * c;
        rotateRows(matrix, i, j, c, s);
        for (const row of matrix) {
          const old = row[i]!;
          row[i] = c * old - s * row[j]!;
          row[j] = s * old + c * row[j]!;
        }
        matrix[i]![j] = 0;
        matrix[j]![i] = 0;
        rotateRows(vectors, i, j, c, s);
      }
    }
  }
  return vectors;
}

/**
 * Symmetric inverse square root of a small symmetric matrix with eigenvalues 0..1.
 *
 * For the small-sample correction of clustered standard errors.
 *
 * @param matrix - Rows of a symmetric, positive semidefinite matrix; left as it is.
 * @returns Rows of B with B matrix B = identity; along eigenvectors whose eigenvalue is below 1e-12, B is 0
 * (the Moore–Penrose inverse).
 */
export function inverseSquareRoot(matrix: readonly Float64Array[]): Float64Array[] {
  const diagonal = matrix.map((row) => row.slice());
  const vectors = diagonalise(diagonal);
  const root = matrix.map((row) => new Float64Array(row.length));
  vectors.forEach((vector, k) => {
    const eigenvalue = diagonal[k]![k]!;
    if (eigenvalue <= ZERO_EIGENVALUE) return;
    const factor = 1 / Math.sqrt(eigenvalue);
    root.forEach((row, i) => {
      for (let j = 0; j < row.length; j++) row[j]! += factor * vector[i]! * vector[j]!;
    });
  });
  return root;
}
