import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../src/stats/descriptive/dot';
import { lengthOf } from '../../../src/stats/descriptive/length';
import { backSubstitute, triangularise } from '../../../src/stats/regression/householder';

/** Numbers too small for exact squares are left to the tests of lengths. */
const cell = fc
  .double({ min: -5, max: 5, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-300 ? 0 : value));

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), {
      minLength: columns,
      maxLength: columns,
    }),
  );

describe('triangularise', () => {
  test('keeps lengths and angles and leaves nothing below the diagonal', () => {
    fc.assert(
      fc.property(matrix, (given) => {
        const before = given.map((column) => Float64Array.from(column));
        const after = before.map((column) => column.slice());
        triangularise(after);
        for (const [j, column] of after.entries()) {
          expect(column.subarray(j + 1).every((value) => value === 0)).toBe(true);
          for (const [k, other] of after.entries()) {
            expect(Math.abs(dot(column, other) - dot(before[j]!, before[k]!))).toBeLessThanOrEqual(1e-11);
          }
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('takes zeros, one row, and nothing', () => {
    const zeros = [new Float64Array(3), new Float64Array(3)];
    triangularise(zeros);
    expect(zeros).toEqual([new Float64Array(3), new Float64Array(3)]);
    const one = [Float64Array.of(2), Float64Array.of(3)];
    triangularise(one);
    expect(one).toEqual([Float64Array.of(2), Float64Array.of(3)]);
    triangularise([]);
  });
});

describe('lengthOf', () => {
  test.each([
    [[3, 4], 0, 5],
    [[9, 3, 4], 1, 5],
    [[], 0, 0],
    [[0, 0], 0, 0],
    [[3e200, 4e200], 0, 5e200],
    [[-3e-200, 4e-200], 0, 5e-200],
  ])('of %j from %i is %d', (vector, from, length) => {
    expect(Math.abs(lengthOf(Float64Array.from(vector), from) - length)).toBeLessThanOrEqual(1e-15 * length);
  });
});

test('backSubstitute solves a triangle', () => {
  const triangle = [Float64Array.of(2, 0), Float64Array.of(1, 4)];
  expect(backSubstitute(triangle, Float64Array.of(5, 12))).toEqual(Float64Array.of(1, 3));
  expect(backSubstitute([], Float64Array.of(5))).toEqual(new Float64Array(0));
});
