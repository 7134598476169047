import { dot } from '../descriptive/dot';
import { lengthOf } from '../descriptive/length';
import { triangularise } from './householder';

/** Directions in which columns differ less than this from nothing, as a condition index (Belsley, Kuh & Welsch 1980: 30). */
const LARGEST_CONDITION_INDEX = 30;

/** Columns with less than this in common in the undetermined directions are told apart (project default). */
const NEGLIGIBLE_SHARE = 0.05;

/** A sum of coefficients of which more than this share lies in undetermined directions is not determined (project default). */
const MOST_UNDETERMINED = 0.1;

/** Cosine between two columns that rounding alone can leave. */
const ORTHOGONAL = 1e-14;

/** Sweeps after which Jacobi's method is given up; it converges quadratically, in a handful. */
const MOST_SWEEPS = 50;

/** Which columns of a regression cannot be told apart. */
export interface Collinearity {
  /** Places of columns that stand for each other, each group ascending; columns on their own are in none. */
  readonly groups: readonly (readonly number[])[];
  /** Columns that the rest stands for: without them none is undetermined. */
  readonly redundant: readonly number[];
  /** Whether the sum of the coefficients of some columns is determined although theirs may not be, to about a tenth. */
  determinesSumOf: (columns: readonly number[]) => boolean;
}

/**
 * Which columns the data cannot tell apart, and what can be said of them together.
 *
 * Columns are scaled to length 1 and not centred. Right singular vectors with a condition index above 30 are near dependencies
 * (Belsley, Kuh & Welsch, Regression Diagnostics, 1980, chapter 3); two columns belong to one group when the projection on these
 * vectors links them, which does not depend on how the vectors of equal singular values are turned. Two copies of one
 * column form a group whose sum is determined; a column with its double forms one whose sum is not.
 *
 * @param columns - Equally long, none all 0; left as they are. With fewer rows than columns some are always collinear.
 * @returns No groups for columns that are all told apart, and for none.
 */
export function collinearity(columns: readonly Float64Array[]): Collinearity {
  const lengths = columns.map((column) => lengthOf(column));
  const directions = undetermined(columns.map((column, j) => column.map((value) => value / lengths[j]!)));
  const linked = (i: number, j: number): boolean =>
    Math.abs(directions.reduce((sum, vector) => sum + vector[i]! * vector[j]!, 0)) > NEGLIGIBLE_SHARE;
  return {
    redundant: pivots(directions),
    groups: connected(columns.length, linked).filter((group) => group.length > 1),
    determinesSumOf(members) {
      const inverse = members.map((j) => 1 / lengths[j]!);
      const whole = inverse.reduce((sum, value) => sum + value * value, 0);
      const lost = directions.reduce((sum, vector) => {
        const part = members.reduce((along, j, at) => along + vector[j]! * inverse[at]!, 0);
        return sum + part * part;
      }, 0);
      return lost <= MOST_UNDETERMINED ** 2 * whole;
    },
  };
}

/** One column for each direction, that which it is most about, by Gaussian elimination with pivoting. */
function pivots(directions: readonly Float64Array[]): number[] {
  const rows = directions.map((direction) => direction.slice());
  return rows.map((row, k) => {
    const pivot = row.reduce((best, value, j) => (Math.abs(value) > Math.abs(row[best]!) ? j : best), 0);
    for (const below of rows.slice(k + 1)) {
      const share = below[pivot]! / row[pivot]!;
      for (let j = 0; j < row.length; j++) below[j]! -= share * row[j]!;
    }
    return pivot;
  });
}

/** Right singular vectors of a large condition index. */
function undetermined(units: readonly Float64Array[]): Float64Array[] {
  triangularise(units);
  const work = units.map((column) => column.slice(0, units.length));
  const vectors = rotateUntilOrthogonal(work);
  const singular = work.map((column) => lengthOf(column));
  const smallest = Math.max(0, ...singular) / LARGEST_CONDITION_INDEX;
  return vectors.filter((_, k) => singular[k]! < smallest);
}

/**
 * Singular value decomposition by one-sided rotations (Hestenes 1958): afterwards the columns are orthogonal, and their lengths
 * are the singular values.
 *
 * @returns The right singular vectors, in the order of the columns.
 */
function rotateUntilOrthogonal(columns: readonly Float64Array[]): Float64Array[] {
  const vectors = columns.map((_, j) => Float64Array.from(columns, (_, i) => (i === j ? 1 : 0)));
  for (let sweep = 0, rotated = true; rotated && sweep < MOST_SWEEPS; sweep++) {
    rotated = false;
    for (let i = 0; i < columns.length; i++) {
      for (let j = i + 1; j < columns.length; j++) {
        const [a, b] = [columns[i]!, columns[j]!];
        const [aa, ab, bb] = [dot(a, a), dot(a, b), dot(b, b)];
        if (Math.abs(ab) <= ORTHOGONAL * Math.sqrt(aa * bb)) continue;
        rotated = true;
        const cotangent = (bb - aa) / (2 * ab);
        const tangent =
          (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.sqrt(1 + cotangent * cotangent));
        rotate(a, b, tangent);
        rotate(vectors[i]!, vectors[j]!, tangent);
      }
    }
  }
  return vectors;
}

/** Turns two vectors in their plane. */
function rotate(a: Float64Array, b: Float64Array, tangent: number): void {
  const c = 1 / Math.sqrt(1 + tangent * tangent);
  const s = c * tangent;
  for (let i = 0; i < a.length; i++) {
    const old = a[i]!;
    a[i] = c * old - s * b[i]!;
    b[i] = s * old + c * b[i]!;
  }
}

/** Members 0..count − 1 in groups of those linked, directly or through others. */
function connected(count: number, linked: (i: number, j: number) => boolean): number[][] {
  const groups: number[][] = [];
  for (let j = 0; j < count; j++) {
    const reached = groups.filter((group) => group.some((i) => linked(i, j)));
    const merged = [...reached.flat(), j].sort((a, b) => a - b);
    groups.splice(0, groups.length, ...groups.filter((group) => !reached.includes(group)), merged);
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}
