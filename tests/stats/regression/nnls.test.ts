import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../src/stats/descriptive/dot';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { nonNegativeLeastSquares } from '../../../src/stats/regression/nnls';
import problems from '../../golden/nnls/nnls.json';

const columnsOf = (columns: readonly (readonly number[])[]) =>
  columns.map((column) => Float64Array.from(column));

function residualOf(columns: readonly Float64Array[], target: Float64Array, coefficients: Float64Array) {
  return target.map((value, row) =>
    columns.reduce((rest, column, j) => rest - column[row]! * coefficients[j]!, value),
  );
}

/** Few values, so that equal, opposite and zero columns are common; none so small that coefficients overflow. */
const cell = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -2, max: 2, noNaN: true }).map((value) => (Math.abs(value) < 1e-150 ? 0 : value)),
);
const problem = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 7 }), fc.boolean())
  .chain(([rows, count, coarse]) => {
    const column = fc.array(coarse ? fc.integer({ min: -1, max: 1 }) : cell, {
      minLength: rows,
      maxLength: rows,
    });
    return fc.record({ columns: fc.array(column, { minLength: count, maxLength: count }), target: column });
  });

describe('nonNegativeLeastSquares', () => {
  test.each(problems)('solves “$name” as exact arithmetic over all sets of columns does', (given) => {
    const columns = columnsOf(given.columns);
    const target = Float64Array.from(given.target);
    const { coefficients, residualNorm } = nonNegativeLeastSquares(columns, target);
    const scale = Math.sqrt(dot(target, target));
    expect(Math.abs(residualNorm - given.residualNorm)).toBeLessThanOrEqual(1e-14 * scale);
    for (const [j, expected] of (given.coefficients ?? []).entries()) {
      const length = Math.sqrt(dot(columns[j]!, columns[j]!));
      expect(Math.abs(coefficients[j]! - expected) * length).toBeLessThanOrEqual(1e-11 * scale);
    }
  });

  test('meets the conditions of an optimum, whatever the columns', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const columns = columnsOf(given.columns);
        const target = Float64Array.from(given.target);
        const { coefficients, residualNorm } = nonNegativeLeastSquares(columns, target);
        const residual = residualOf(columns, target, coefficients);
        // Rounding is as large as the largest of what is added up.
        const scale = columns.reduce(
          (sum, column, j) => sum + coefficients[j]! * Math.sqrt(dot(column, column)),
          1 + Math.sqrt(dot(target, target)),
        );
        expect(coefficients.length).toBe(columns.length);
        expect(Math.abs(Math.sqrt(dot(residual, residual)) - residualNorm)).toBeLessThanOrEqual(
          1e-12 * scale,
        );
        for (const [j, column] of columns.entries()) {
          const length = Math.sqrt(dot(column, column));
          const slope = dot(column, residual);
          expect(coefficients[j]).toBeGreaterThanOrEqual(0);
          expect(slope).toBeLessThanOrEqual(1e-10 * scale * (1 + length));
          if (coefficients[j]! > 0) expect(Math.abs(slope)).toBeLessThanOrEqual(1e-10 * scale * (1 + length));
        }
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });

  test('gives coefficients in the units of the columns', () => {
    const columns = columnsOf([
      [1, 2, 3, 4],
      [4, 1, 0, 2],
    ]);
    const target = Float64Array.of(6, 5, 6, 10);
    const plain = nonNegativeLeastSquares(columns, target);
    const scaled = nonNegativeLeastSquares([columns[0]!.map((v) => 1e8 * v), columns[1]!], target);
    expect(scaled.coefficients[0]! * 1e8).toBeCloseTo(plain.coefficients[0]!, 12);
    expect(scaled.coefficients[1]).toBeCloseTo(plain.coefficients[1]!, 12);
  });

  test.each([
    ['no column', [], [3, 4], [], 5],
    ['only zeros', [[0, 0]], [3, 4], [0], 5],
    ['a target of zeros', [[1, 2]], [0, 0], [0], 0],
    ['an opposite column', [[-1, -1]], [3, 4], [0], 5],
  ])('%s', (_, columns, target, coefficients, residualNorm) => {
    const fit = nonNegativeLeastSquares(columnsOf(columns), Float64Array.from(target));
    expect(Array.from(fit.coefficients)).toEqual(coefficients);
    expect(fit.residualNorm).toBeCloseTo(residualNorm, 14);
  });

  test('lets a column out again that others replace', () => {
    // The first column lies nearest to the target, and is of no use beside the other two.
    const columns = columnsOf([
      [4, 4, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    const { coefficients, residualNorm } = nonNegativeLeastSquares(columns, Float64Array.of(3, 5, -1));
    expect(Array.from(coefficients)).toEqual([0, expect.closeTo(3, 14), expect.closeTo(5, 14)]);
    expect(residualNorm).toBeCloseTo(1, 14);
  });

  test('gives nothing, not a trace, to columns that the target does not need', () => {
    const next = createGenerator(1);
    for (let at = 0; at < 50; at++) {
      const columns = [0, 1, 2].map(() => Float64Array.from({ length: 9 }, () => next() - 0.5));
      const { coefficients } = nonNegativeLeastSquares(
        columns,
        columns[0]!.map((value) => 3 * value),
      );
      expect(Array.from(coefficients)).toEqual([expect.closeTo(3, 13), 0, 0]);
    }
  });

  test('takes the first of two copies, and no second that differs from it by rounding', () => {
    const target = Float64Array.of(2, -0.1, 1);
    const copies = columnsOf([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(Array.from(nonNegativeLeastSquares(copies, target).coefficients)).toEqual([2, 0]);
    // The residual leans on the second once the third is in, by less than the second can be told from the first.
    const near = columnsOf([
      [1, 0, 0],
      [1, 9e-13, 0],
      [0, -1, 1],
    ]);
    const { coefficients } = nonNegativeLeastSquares(near, target);
    expect(Array.from(coefficients)).toEqual([expect.closeTo(2, 12), 0, expect.closeTo(0.55, 12)]);
  });

  test('leaves its input alone', () => {
    const columns = columnsOf([[1, 2, 3]]);
    const target = Float64Array.of(2, 3, 5);
    nonNegativeLeastSquares(columns, target);
    expect(columns).toEqual(columnsOf([[1, 2, 3]]));
    expect(target).toEqual(Float64Array.of(2, 3, 5));
  });
});
