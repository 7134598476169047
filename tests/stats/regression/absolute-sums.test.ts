import { describe, expect, it, test } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { absoluteSums } from '../../../src/stats/regression/absolute-sums';

/** Row by row, as it is defined. */
function plainly(columns: Float64Array[], starts: number[], coefficients: number[][]): number[] {
  const rows = columns[0]?.length ?? 0;
  return coefficients.map((own, deletion) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const [from, to] = [starts[deletion - 1] ?? 0, starts[deletion] ?? rows];
      if (deletion > 0 && row >= from && row < to) continue;
      sum += Math.abs(own.reduce((total, one, j) => total + one * columns[j]![row]!, 0));
    }
    return sum;
  });
}

function drawn(seed: number, rows: number, starts: number[], spread: number) {
  const next = createGenerator(seed);
  const columns = [0, 1].map(() => Float64Array.from({ length: rows }, () => Math.round(9 * next())));
  const coefficients = Array.from({ length: starts.length + 1 }, () => [
    1 + spread * next(),
    -1 - spread * next(),
  ]);
  return { columns, starts, coefficients };
}

describe('absoluteSums', () => {
  test.each([
    ['one block a row', drawn(1, 6, [0, 1, 2, 3, 4, 5], 0.2)],
    ['blocks of unequal length', drawn(2, 40, [0, 3, 20, 21], 0.1)],
    ['coefficients all alike', drawn(3, 12, [0, 4, 8], 0)],
    ['coefficients far apart', drawn(4, 30, [0, 10, 20], 5)],
    ['nothing left out', drawn(5, 10, [], 0.3)],
    ['no row', drawn(6, 0, [0], 0.3)],
  ])('is what adding row by row gives: %s', (_, { columns, starts, coefficients }) => {
    const sums = absoluteSums(columns, Int32Array.from(starts), coefficients);
    const expected = plainly(columns, starts, coefficients);
    expect(sums).toHaveLength(expected.length);
    for (const [at, sum] of sums.entries()) expect(sum).toBeCloseTo(expected[at]!, 10);
  });

  it('takes out a block’s rows that turn with the coefficients, and no other', () => {
    // The rows (1, 1) change sign between the coefficients; (3, 1) and (1, 3) never do.
    const columns = [Float64Array.of(1, 3, 1, 1), Float64Array.of(1, 1, 3, 1)];
    const sums = absoluteSums(columns, Int32Array.of(0, 1, 3), [
      [1, -1],
      [2, -1],
      [1, -2],
      [1, -1],
    ]);
    expect([...sums]).toEqual([4, 5 + 1 + 1, 1 + 1, 4]);
  });
});
