import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { estimateScore } from '../../src/scoring/estimate-score';
import { type AttainmentColumns, estimateScores } from '../../src/scoring/estimate-scores';
import { corners, indexOf, problemsOf, weightedMean } from './support';

const attainment = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
const cell = fc.option(attainment, { freq: 4 });
const ratios = fc.oneof(fc.double({ min: 1, max: 50, noNaN: true }), fc.constantFrom(1, 4));

describe('estimateScores', () => {
  test('gives each row what estimateScore gives it', () => {
    const index = indexOf({ components: 3, maximum: 25 }, { components: 5, maximum: 40 });
    const ids = index.pillars.flatMap(({ components }) => components.map(({ id }) => id));
    const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 5 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rows, ratios, fc.option(weights), (given, weightRatio, known) => {
        const options =
          known === null
            ? { weightRatio }
            : { weights: Object.fromEntries(ids.map((id, k) => [id, known[k]!])) };
        const columns = Object.fromEntries(ids.map((id, k) => [id, given.map((row) => row[k]!)]));
        const scores = estimateScores(index, columns, options);
        for (const [at, row] of given.entries()) {
          const one = estimateScore(index, Object.fromEntries(ids.map((id, k) => [id, row[k]])), options);
          expect(Math.abs(scores.low[at]! - one.range.low)).toBeLessThanOrEqual(1e-12 * 65);
          expect(Math.abs(scores.high[at]! - one.range.high)).toBeLessThanOrEqual(1e-12 * 65);
          expect(scores.observedShare[at]).toBeCloseTo(one.observedShare, 12);
          if (one.value === null) expect(scores.value[at]).toBeNaN();
          else expect(scores.value[at]).toBeCloseTo(one.value, 11);
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('is the lowest and highest of all corner weightings, in 10,000 rows', () => {
    const index = indexOf({ components: 6, maximum: 1 });
    const rows = fc.sample(fc.array(attainment, { minLength: 6, maxLength: 6 }), {
      seed: 2,
      numRuns: 10_000,
    });
    const columns = Object.fromEntries(
      index.pillars[0]!.components.map(({ id }, k) => [id, rows.map((row) => row[k]!)]),
    );
    const { low, high } = estimateScores(index, columns, { weightRatio: 3 });
    const weightings = [...corners(6, [1, 3])];
    for (const [at, row] of rows.entries()) {
      const means = weightings.map((weights) => weightedMean(row, weights));
      expect(Math.abs(low[at]! - Math.min(...means))).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(high[at]! - Math.max(...means))).toBeLessThanOrEqual(1e-12);
    }
  });

  test('reads typed arrays, NaN as missing, and none at all', () => {
    const index = indexOf({ components: 2, maximum: 10 });
    const scores = estimateScores(index, { a0: Float64Array.of(1, Number.NaN), a1: Float32Array.of(1, 0.5) });
    expect(Array.from(scores.value)).toEqual([10, 5]);
    expect(Array.from(scores.observedShare)).toEqual([1, 0.5]);
    expect(estimateScores(index, {}).value).toHaveLength(0);
  });

  test('names every problem with its row', () => {
    const index = indexOf({ components: 3, maximum: 10 });
    const columns = {
      a0: [0.5, 2, -1],
      a1: [0.5],
      a2: '0.5',
      a3: [1],
      a4: undefined,
    } as unknown as AttainmentColumns;
    expect(problemsOf(() => estimateScores(index, columns))).toEqual({
      code: 'invalid-data',
      issues: [
        { path: ['a0', 1], message: 'must be a number from 0 to 1' },
        { path: ['a0', 2], message: 'must be a number from 0 to 1' },
        { path: ['a1'], message: 'must be as long as the columns before it, 3; it has 1 entries' },
        { path: ['a2'], message: 'must be a list; it is a string' },
        { path: [], message: 'has a key, number 4, that is no component of the index' },
      ],
    });
  });

  test('repeats the name of a column only where it has the letters of a component', () => {
    const columns = { 'Martin Dupont': [1], Connections: [1], conections: [1], 'Connie Connection': [1] };
    expect(problemsOf(() => estimateScores(linkedInSsi, columns))?.issues).toEqual([
      { path: [], message: 'has a key, number 1, that is no component of the index' },
      { path: ['Connections'], message: 'is no component of the index; did you mean "connections"?' },
      {
        path: [],
        message: 'has a key, number 3, that is no component of the index; did you mean "connections"?',
      },
      { path: [], message: 'has a key, number 4, that is no component of the index' },
    ]);
  });

  test('reads whatever holds as many entries as it says, and nothing else', () => {
    const index = indexOf({ components: 1, maximum: 10 });
    const pointsOf = (list: unknown) => [...estimateScores(index, { a0: list } as AttainmentColumns).value];
    expect(pointsOf({ length: 2, 0: 1, 1: 0.5 })).toEqual([10, 5]);
    expect(pointsOf([0, 1])).toEqual([0, 10]);
    expect(pointsOf([])).toEqual([]);
    const sayOf = (list: unknown) => problemsOf(() => pointsOf(list))?.issues;
    for (const list of [{ length: 3, 0: 1 }, { length: 1.5, 0: 1, 1: 1 }, { length: -1 }, { 0: 1 }]) {
      expect(sayOf(list)).toEqual([{ path: ['a0'], message: 'must be a list; it is an object' }]);
    }
    expect(sayOf(null)).toEqual([{ path: ['a0'], message: 'must be a list; it is null' }]);
    expect(sayOf(new DataView(new ArrayBuffer(8)))?.[0]?.message).toMatch(/^must be a list; it is /);
  });

  test('says what stands where columns should, and what throws when it is looked at', () => {
    const index = indexOf({ components: 1, maximum: 10 });
    expect(problemsOf(() => estimateScores(index, 3 as never))).toEqual({
      code: 'invalid-data',
      issues: [{ path: [], message: 'must be an object of columns by component; it is a number' }],
    });
    const broken = [0.5, 0.5];
    Object.defineProperty(broken, 1, {
      get() {
        throw new Error('no');
      },
    });
    expect(problemsOf(() => estimateScores(index, { a0: broken }))?.issues).toEqual([
      { path: ['a0', 1], message: 'cannot be read: looking at it throws an error' },
    ]);
    expect(problemsOf(() => estimateScores(index, { a0: new Uint8Array(10_000_001) }))?.issues).toEqual([
      { path: ['a0'], message: 'must have at most 10000000 rows; it has 10000001' },
    ]);
  });

  test('rejects text in a list', () => {
    const index = indexOf({ components: 1, maximum: 10 });
    const columns = { a0: ['0.5'] } as unknown as AttainmentColumns;
    expect(problemsOf(() => estimateScores(index, columns))?.issues).toEqual([
      { path: ['a0', 0], message: 'must be a number from 0 to 1' },
    ]);
  });
});
