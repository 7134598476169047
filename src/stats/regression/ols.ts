import { dot } from '../descriptive/dot';
import { participantStarts } from '../panel/index/panel-index';
import { backSubstitute } from './householder';
import { inverseSquareRoot } from './inverse-square-root';
import { orthogonalBasis, projectOut } from './orthogonal-basis';

/** A linear regression whose standard errors allow for rows of one participant belonging together. */
export interface ClusteredOls {
  /** One coefficient a column, in units of the outcome over units of the column. */
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients, CR1: the sandwich times G/(G − 1). Rows of a symmetric matrix. */
  readonly cr1: readonly Float64Array[];
  /** Covariance of the coefficients, CR2: unbiased where errors are independent with one variance. */
  readonly cr2: readonly Float64Array[];
  /** Satterthwaite's degrees of freedom of each coefficient with CR2; null where CR2 cannot estimate its variance. */
  readonly df: readonly (number | null)[];
  /** Number of participants. */
  readonly participants: number;
}

/** Fewest participants between whom a variance can be estimated. */
const FEWEST_PARTICIPANTS = 2;

/** Shares of a coefficient's variance that CR2 captures below this are rounding error. */
const CAPTURED_NOTHING = 1e-10;

/** Cross products of one participant's rows: of the orthonormal columns Q with themselves and with the residuals. */
interface Moments {
  readonly leverage: readonly Float64Array[];
  readonly scores: Float64Array;
  /** Inverse square root of I − leverage: the CR2 adjustment of the participant's rows, seen from the columns. */
  readonly adjustment: readonly Float64Array[];
}

function multiply(rows: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => dot(row, vector));
}

function momentsOf(q: readonly Float64Array[], residuals: Float64Array, start: number, end: number): Moments {
  const columns = q.map((column) => column.subarray(start, end));
  const leverage = columns.map((left) => Float64Array.from(columns, (right) => dot(left, right)));
  const complement = leverage.map((row, i) => row.map((value, j) => (i === j ? 1 - value : -value)));
  const scores = multiply(columns, residuals.subarray(start, end));
  return { leverage, scores, adjustment: inverseSquareRoot(complement) };
}

/** Rows of the inverse of an upper triangular matrix given by its columns. */
function invertTriangular(r: readonly Float64Array[]): Float64Array[] {
  const columns = r.map((_, j) =>
    backSubstitute(
      r,
      Float64Array.from(r, (_, i) => (i === j ? 1 : 0)),
    ),
  );
  return r.map((_, i) => Float64Array.from(columns, (column) => column[i]!));
}

/** Sum of the outer products of vectors: rows of a symmetric matrix. */
function sumOfSquares(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const sum = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    sum.forEach((row, i) => {
      for (let j = 0; j < size; j++) row[j]! += vector[i]! * vector[j]!;
    });
  }
  return sum;
}

/** Satterthwaite's degrees of freedom of a coefficient (Bell & McCaffrey 2002), from its row of R⁻¹. */
function satterthwaite(row: Float64Array, moments: readonly Moments[]): number | null {
  let trace = 0;
  let squares = 0;
  const shared = moments.map(({ leverage, adjustment }) => {
    const adjusted = multiply(adjustment, row);
    const share = multiply(leverage, adjusted);
    const overlap = dot(share, share);
    const own = dot(adjusted, share) - overlap;
    trace += own;
    squares += own * own - overlap * overlap;
    return share;
  });
  for (const line of sumOfSquares(shared, row.length)) squares += dot(line, line);
  return trace > CAPTURED_NOTHING * dot(row, row) ? (trace * trace) / squares : null;
}

/**
 * Ordinary least squares with cluster-robust covariances, clusters being participants.
 *
 * For regressions on rows of a panel, such as Cleary's, where the textbook standard error takes rows of one participant
 * for independent. CR1 with the factor G/(G − 1); CR2 with Satterthwaite's degrees of freedom (Bell & McCaffrey 2002;
 * Pustejovsky & Tipton 2018), working model of independent errors with one variance, as clubSandwich's `vcovCR`. The
 * columns are made orthonormal first; then CR2 needs no matrix larger than columns × columns a participant, because
 * (I − QQᵀ)^(−½) seen from Q is (I − QᵀQ)^(−½).
 *
 * @param columns - Regressors, one array each, any units; the intercept is a column of ones given by the caller.
 * @param outcome - As long as each column.
 * @param participant - Participant code of each row, ascending.
 * @returns The fit; null with fewer than 2 participants, no more rows than columns, or a column that is a combination of
 * the others.
 */
export function clusteredOls(
  columns: readonly Float64Array[],
  outcome: Float64Array,
  participant: Int32Array,
): ClusteredOls | null {
  const starts = participantStarts(participant);
  const participants = starts.length - 1;
  const basis = orthogonalBasis(columns);
  if (participants < FEWEST_PARTICIPANTS || outcome.length <= columns.length || basis === null) return null;
  const residuals = outcome.slice();
  const parts = projectOut(residuals, basis.q);
  const inverse = invertTriangular(basis.r);
  const moments = Array.from({ length: participants }, (_, g) =>
    momentsOf(basis.q, residuals, starts[g]!, starts[g + 1]!),
  );
  const covariance = (scores: readonly Float64Array[], factor: number): Float64Array[] => {
    const meat = sumOfSquares(scores, columns.length);
    return inverse.map((left) => {
      const half = multiply(meat, left);
      return Float64Array.from(inverse, (right) => factor * dot(half, right));
    });
  };
  return {
    coefficients: Array.from(backSubstitute(basis.r, parts)),
    cr1: covariance(
      moments.map(({ scores }) => scores),
      participants / (participants - 1),
    ),
    cr2: covariance(
      moments.map(({ adjustment, scores }) => multiply(adjustment, scores)),
      1,
    ),
    df: inverse.map((row) => satterthwaite(row, moments)),
    participants,
  };
}
