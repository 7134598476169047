import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { collinearity } from '../../../src/stats/regression/collinearity';

const ROWS = 40;

function uniform(seed: number, count: number): Float64Array[] {
  const next = createGenerator(seed);
  return Array.from({ length: count }, () => Float64Array.from({ length: ROWS }, next));
}

const mean = (...columns: Float64Array[]) =>
  columns[0]!.map((_, row) => columns.reduce((sum, column) => sum + column[row]!, 0) / columns.length);

describe('collinearity', () => {
  test('tells independent columns apart', () => {
    const { groups, redundant, determinesSumOf } = collinearity(uniform(1, 9));
    expect({ groups, redundant }).toEqual({ groups: [], redundant: [] });
    expect(determinesSumOf([0, 1])).toBe(true);
  });

  test('puts copies together, and knows what they are worth together', () => {
    const [a, b, c] = uniform(2, 3) as [Float64Array, Float64Array, Float64Array];
    const { groups, redundant, determinesSumOf } = collinearity([a, b, c, b, a]);
    expect(groups).toEqual([
      [0, 4],
      [1, 3],
    ]);
    expect(redundant).toHaveLength(2);
    expect([[0, 4], [1, 3], [2], [0, 1, 2, 3, 4]].map(determinesSumOf)).toEqual([true, true, true, true]);
    expect([[0], [0, 1], [2, 4]].map(determinesSumOf)).toEqual([false, false, false]);
  });

  test('names the first of two copies where nothing else tells them apart', () => {
    const [a, b] = [Float64Array.of(1, 0, 0, 0, 0), Float64Array.of(0, 1, 0, 0, 0)];
    expect(collinearity([a, a, b, b])).toMatchObject({
      groups: [
        [0, 1],
        [2, 3],
      ],
      redundant: [0, 2],
    });
  });

  test('finds a column that is the mean of others, though no two are alike', () => {
    const [a, b, c, d] = uniform(3, 4) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const { groups, redundant, determinesSumOf } = collinearity([a, b, mean(a, b, d), c, d]);
    expect(groups).toEqual([[0, 1, 2, 4]]);
    expect(redundant).toHaveLength(1);
    expect(determinesSumOf([0, 1, 2, 4])).toBe(true);
    expect(determinesSumOf([0, 1])).toBe(false);
  });

  test('knows that the sum of a column and its double is not determined', () => {
    const [a, b] = uniform(4, 2) as [Float64Array, Float64Array];
    const { groups, determinesSumOf } = collinearity([a, b, a.map((value) => 2 * value)]);
    expect(groups).toEqual([[0, 2]]);
    expect(determinesSumOf([0, 2])).toBe(false);
    expect(determinesSumOf([1])).toBe(true);
  });

  test.each([
    [29.9, []],
    [30.1, [[0, 1]]],
  ])('draws the line at a condition index of 30: %d', (index, groups) => {
    // Two unit columns with cosine c have singular values √(1 ± c).
    const c = (index ** 2 - 1) / (index ** 2 + 1);
    const columns = [Float64Array.of(1, 0, 0), Float64Array.of(c, Math.sqrt(1 - c * c), 0)];
    expect(collinearity(columns).groups).toEqual(groups);
  });

  test('has more columns than rows among the undetermined', () => {
    const columns = uniform(5, 4).map((column) => column.slice(0, 2));
    expect(collinearity(columns).redundant).toHaveLength(2);
  });

  test('has nothing to say of one column or none', () => {
    for (const columns of [[], uniform(6, 1)]) {
      expect(collinearity(columns)).toMatchObject({ groups: [], redundant: [] });
    }
  });

  test('without the redundant columns nothing is undetermined; order and units do not matter', () => {
    const parts = fc.record({
      seed: fc.integer({ min: 0, max: 1e6 }),
      copies: fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
      shuffle: fc.integer({ min: 0, max: 1e6 }),
      unit: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    });
    fc.assert(
      fc.property(parts, ({ seed, copies, shuffle, unit }) => {
        const own = uniform(seed, 4);
        const all = [...own, ...copies.map((j) => own[j]!)];
        const next = createGenerator(shuffle);
        const order = [...all.keys()].map((j) => [next(), j] as const).sort((a, b) => a[0] - b[0]);
        const columns = order.map(([, j]) => all[j]!.map((value) => (j === 0 ? unit : 1) * value));
        const { groups, redundant } = collinearity(columns);
        const rest = columns.filter((_, j) => !redundant.includes(j));
        expect(redundant).toHaveLength(copies.length);
        expect(collinearity(rest).groups).toEqual([]);
        const named = groups.map((group) =>
          group.map((at) => order[at]![1]).map((j) => (j < 4 ? j : copies[j - 4])),
        );
        for (const group of named) expect(new Set(group).size).toBe(1);
        expect(named.map(([j]) => j).sort()).toEqual([...new Set(copies)].sort());
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
