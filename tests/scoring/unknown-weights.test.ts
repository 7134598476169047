import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanUnderUnknownWeights } from '../../src/scoring/unknown-weights';
import { corners, weightedMean } from './support';

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
const ratios = fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.constantFrom(1, 4, 1e6));
const weighted = fc.array(fc.tuple(share, fc.double({ min: 0.01, max: 10, noNaN: true })), {
  minLength: 1,
  maxLength: 8,
});

describe('meanUnderUnknownWeights', () => {
  test('is the lowest and highest mean of all 2^n corner weightings, in 10,000 cases', () => {
    fc.assert(
      fc.property(weighted, ratios, fc.boolean(), (parts, ratio, equal) => {
        const values = parts.map(([value]) => value);
        const nominal = parts.map(([, weight]) => (equal ? 1 : weight));
        const range = equal
          ? meanUnderUnknownWeights(values, ratio)
          : meanUnderUnknownWeights(values, ratio, nominal);
        let low = Number.POSITIVE_INFINITY;
        let high = Number.NEGATIVE_INFINITY;
        for (const factors of corners(values.length, [1, ratio])) {
          const mean = weightedMean(
            values,
            nominal.map((weight, at) => weight * (factors[at] ?? 0)),
          );
          low = Math.min(low, mean);
          high = Math.max(high, mean);
        }
        expect(Math.abs(range.low - low)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(range.high - high)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(range.value - weightedMean(values, nominal))).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  test('holds every allowed weighting', () => {
    const cases = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cases, ratios, (parts, ratio) => {
        const values = parts.map(([value]) => value);
        const mean = weightedMean(
          values,
          parts.map(([, at]) => 1 + at * (ratio - 1)),
        );
        const { low, value, high } = meanUnderUnknownWeights(values, ratio);
        expect(mean).toBeGreaterThanOrEqual(low - 1e-12);
        expect(mean).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });

  test.each([
    [2, 7, 4],
    [1, 4, 4],
    [3, 9, 2.5],
    [23, 27, 8.1],
  ])('for %i ones of %i and ratio %d is the published formula', (k, n, ratio) => {
    const { value, low, high } = meanUnderUnknownWeights(
      Array.from({ length: n }, (_, at) => (at < k ? 1 : 0)),
      ratio,
    );
    expect(value).toBeCloseTo(k / n, 14);
    expect(low).toBeCloseTo(k / (k + (n - k) * ratio), 14);
    expect(high).toBeCloseTo((k * ratio) / (k * ratio + n - k), 14);
  });

  test.each([
    ['one value', [0.3], 4, undefined, { value: 0.3, low: 0.3, high: 0.3 }],
    ['all zeros', [0, 0, 0], 4, undefined, { value: 0, low: 0, high: 0 }],
    ['all ones', [1, 1, 1], 4, undefined, { value: 1, low: 1, high: 1 }],
    ['known weights', [0, 1], 1, [1, 3], { value: 0.75, low: 0.75, high: 0.75 }],
    ['nominal weights up to a factor', [0, 1], 2, [1, 3], { value: 0.75, low: 0.6, high: 6 / 7 }],
    ['a value without weight', [0, 1], 4, [0, 1], { value: 1, low: 1, high: 1 }],
    ['values beyond 0..1', [-4, 4], 3, undefined, { value: 0, low: -2, high: 2 }],
  ])('%s', (_, values, ratio, nominal, expected) => {
    expect(meanUnderUnknownWeights(values, ratio, nominal)).toEqual(expected);
  });

  test('stays a number at the largest ratio there is', () => {
    const { low, high } = meanUnderUnknownWeights([0, 0.5, 1], Number.MAX_VALUE);
    expect(low).toBeCloseTo(0, 14);
    expect(high).toBeCloseTo(1, 14);
  });

  test('leaves its input alone', () => {
    const values = Object.freeze([0.9, 0.1, 0.5]);
    expect(meanUnderUnknownWeights(values, 4, Object.freeze([1, 2, 3])).value).toBeCloseTo(2.6 / 6, 14);
  });
});
