import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanUnderUnknownWeights } from '../../src/scoring/unknown-weights';
import { corners, weightedMean } from './support';

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
const ratios = fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.constantFrom(1, 4, 1e6));
const few = fc.array(share, { minLength: 1, maxLength: 9 });

describe('meanUnderUnknownWeights', () => {
  test('is the lowest and highest mean of all 2^n corner weightings, in 10,000 cases', () => {
    fc.assert(
      fc.property(few, ratios, (values, ratio) => {
        const range = meanUnderUnknownWeights(values, ratio);
        let low = Number.POSITIVE_INFINITY;
        let high = Number.NEGATIVE_INFINITY;
        for (const weights of corners(values.length, [1, ratio])) {
          const mean = weightedMean(values, weights);
          low = Math.min(low, mean);
          high = Math.max(high, mean);
        }
        const equal = values.map(() => 1);
        expect(Math.abs(range.low - low)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(range.high - high)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(range.value - weightedMean(values, equal))).toBeLessThanOrEqual(1e-12);
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
    ['one value', [0.3], 4, { value: 0.3, low: 0.3, high: 0.3 }],
    ['all zeros', [0, 0, 0], 4, { value: 0, low: 0, high: 0 }],
    ['all ones', [1, 1, 1], 4, { value: 1, low: 1, high: 1 }],
    ['equal weights', [0, 1], 1, { value: 0.5, low: 0.5, high: 0.5 }],
    ['values beyond 0..1', [-5, 5], 4, { value: 0, low: -3, high: 3 }],
    ['no value', [], 4, { value: Number.NaN, low: Number.NaN, high: Number.NaN }],
  ])('%s', (_, values, ratio, expected) => {
    expect(meanUnderUnknownWeights(values, ratio)).toEqual(expected);
  });

  test('stays a number at the largest ratio there is', () => {
    const { low, high } = meanUnderUnknownWeights([0, 0.5, 1], Number.MAX_VALUE);
    expect(low).toBeCloseTo(0, 14);
    expect(high).toBeCloseTo(1, 14);
  });

  test('leaves its input alone', () => {
    const values = Object.freeze([0.9, 0.1, 0.5]);
    expect(meanUnderUnknownWeights(values, 4).value).toBeCloseTo(0.5, 14);
  });
});
