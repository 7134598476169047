import { describe, expect, it, test } from 'vitest';
import { standardDeviation } from '../../../src/stats/descriptive/standard-deviation';
import { bunching } from '../../../src/stats/manipulation/bunching';
import { heaping } from '../../../src/stats/manipulation/heaping';
import { resolution } from '../../../src/stats/manipulation/resolution';
import reference from '../../golden/bunching/bunching.json';
import { relativeError } from '../relative-error';

describe('bunching', () => {
  test.each(reference)('$name by fractions', (sample) => {
    const values = Float64Array.from(sample.values);
    const participant = Int32Array.from(sample.participant);
    // A code without rows is nobody.
    const people = sample.bunching.participants + 1;
    const found = bunching(values, participant, people, sample.point, sample.width, 0.95);
    expect(found?.participants).toBe(sample.bunching.participants);
    expect(found?.counts).toEqual(sample.bunching.counts);
    for (const name of ['excess', 'low', 'high', 'pValue'] as const) {
      expect(relativeError(found?.[name] ?? Number.NaN, sample.bunching[name])).toBeLessThan(1e-9);
    }
  });

  it('knows a tail below 1e-4', () => {
    expect(Math.min(...reference.map((sample) => sample.bunching.pValue))).toBeLessThan(1e-4);
  });

  it('finds nothing in values that lie on a line or a parabola', () => {
    for (const height of [(x: number) => 3 + x, (x: number) => 1 + x * x]) {
      const heights = [0, 1, 2, 3].map(height);
      const values = Float64Array.from(heights.flatMap((count, bin) => new Array(count).fill(bin)));
      const participant = Int32Array.from(values, (_, row) => row % 2);
      expect(bunching(values, participant, 2, 2, 1, 0.95)?.excess).toBeCloseTo(0, 12);
    }
  });

  it('takes a value a hair off an edge for one on it', () => {
    const values = Float64Array.of(0.1 + 0.2, 0.1 + 0.2);
    expect(bunching(values, Int32Array.of(0, 1), 2, 0.3, 0.1, 0.95)?.counts).toEqual([0, 0, 2, 0]);
    expect(
      bunching(
        values.map((value) => -value),
        Int32Array.of(0, 1),
        2,
        -0.3,
        0.1,
        0.95,
      )?.counts,
    ).toEqual([0, 0, 2, 0]);
  });

  it('needs two participants, and is certain of people who are all alike', () => {
    const alone = [Float64Array.of(1, Number.NaN), Int32Array.of(0, 1), 2, 1, 1, 0.95] as const;
    expect(bunching(...alone)).toBeNull();
    const alike = bunching(Float64Array.of(1, 1), Int32Array.of(0, 1), 2, 1, 1, 0.95);
    expect(alike).toMatchObject({ excess: 1, low: 1, high: 1, pValue: 0 });
    expect(bunching(Float64Array.of(9, 9), Int32Array.of(0, 1), 2, 1, 1, 0.95)?.pValue).toBe(1);
  });
});

describe('heaping', () => {
  test.each(reference)('$name by fractions', (sample) => {
    const heaps = heaping(
      Float64Array.from(sample.values),
      Int32Array.from(sample.participant),
      sample.bunching.participants,
      sample.step,
      { low: sample.point - 2 * sample.width, high: sample.point + 2 * sample.width },
    );
    expect(heaps?.unit).toBe(sample.heaping.unit);
    expect(relativeError(heaps?.pValue ?? Number.NaN, sample.heaping.pValue)).toBeLessThan(1e-9);
  });

  const nowhere = { low: 0, high: 0 };

  /** Two people alike: a heap that is judged is certain, p 0; without one nothing speaks for a heap, p 1. */
  const alike = (values: number[], outside = nowhere) =>
    heaping(
      Float64Array.from([...values, ...values]),
      Int32Array.from([...values.map(() => 0), ...values.map(() => 1)]),
      2,
      1,
      outside,
    );

  it.each([
    ['just clear of what is left out above it', [0, 10, 10, 20], { low: 12, high: 30 }, 0],
    ['too near what is left out above it', [0, 10, 10, 20], { low: 11.5, high: 30 }, 1],
    ['just clear of what is left out below it', [0, 10, 10, 20], { low: -30, high: 9 }, 0],
    ['too near what is left out below it', [0, 10, 10, 20], { low: -30, high: 9.5 }, 1],
    ['a step above the lowest value', [9, 10, 10, 30], nowhere, 0],
    ['nearer than a step to the lowest value', [9.5, 10, 10, 30], nowhere, 1],
    ['a step below the highest value', [-10, 10, 10, 11], nowhere, 0],
    ['nearer than a step to the highest value', [-10, 10, 10, 10.5], nowhere, 1],
  ])('judges a heap by its neighbours: %s', (_, values, outside, pValue) => {
    expect(alike(values, outside)?.pValue).toBe(pValue);
  });

  it('tries a unit that values span just twice', () => {
    const values = Float64Array.of(0, 10, 10, 20, 5, 0, 10, 10, 20);
    const participant = Int32Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1);
    expect(heaping(values, participant, 2, 1, nowhere)).toEqual({ unit: 10, pValue: 0 });
  });

  it('counts nobody without a value, and nothing of one person alone', () => {
    const values = Float64Array.of(0, 10, 10, 20, 0, 10, 10, 20, Number.NaN);
    const participant = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, 2);
    expect(heaping(values, participant, 3, 1, nowhere)?.pValue).toBe(0);
    expect(heaping(values, new Int32Array(9), 1, 1, nowhere)).toBeNull();
  });

  it('has nothing to try on values that hardly spread, or of nobody', () => {
    expect(heaping(Float64Array.of(1, 2, 3), Int32Array.of(0, 1, 2), 3, 1, nowhere)).toBeNull();
    expect(heaping(new Float64Array(), new Int32Array(), 0, 1, nowhere)).toBeNull();
  });
});

describe('resolution', () => {
  it.each([
    ['whole numbers', [12, 15, 20], 0.01, 1],
    ['steps of five', [10, 25, Number.NaN, -40], 0.01, 5],
    ['thirds', [79 + 1 / 3, 80, 77 + 2 / 3, 81 - 1 / 3], 0.01, 1 / 3],
    ['tenths', [0.1, 0.3, 0.7], 0.001, 0.1],
    ['a step just as fine as asked for', [2, 3], 1, 1],
    ['a finer step than asked for', [1234.56, 99.1], 1, 0],
    ['no step', [Math.SQRT2, Math.PI, Math.E], 0.001, 0],
    ['zeros', [0, 0], 0.01, 0],
    ['a step behind zeros', [0, 0, 10, 15], 0.01, 5],
    ['a thousandth of what is asked for, which is rounding', [5, 0.001], 1, 5],
    ['nothing', [], 0.01, 0],
  ])('%s', (_, values, finest, step) => {
    expect(resolution(Float64Array.from(values), finest)).toBeCloseTo(step, 9);
  });
});

describe('standardDeviation', () => {
  it('leaves out what is missing, also far from zero', () => {
    expect(standardDeviation(Float64Array.of(2, 4, Number.NaN, 4, 4, 5, 5, 7, 9))).toBeCloseTo(
      Math.sqrt(32 / 7),
      14,
    );
    expect(standardDeviation(Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3))).toBe(1);
    expect(standardDeviation(Float64Array.of(1, Number.NaN, 3))).toBeCloseTo(Math.SQRT2, 14);
    expect(standardDeviation(Float64Array.of(1))).toBeNaN();
  });
});
