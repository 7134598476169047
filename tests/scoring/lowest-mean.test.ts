import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestMean } from '../../src/scoring/lowest-mean';
import { meanUnderUnknownWeights } from '../../src/scoring/unknown-weights';
import { corners, weightedMean } from './support';

const value = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(-1, -0.5, 0, 0.5, 1));
const ratios = fc.oneof(fc.double({ min: 1, max: 100, noNaN: true }), fc.constantFrom(1, 4, 1e6));

describe('lowestMean', () => {
  test('is the lowest mean of all 2^n corner weightings, in 10,000 cases', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), ratios, (values, ratio) => {
        let lowest = Number.POSITIVE_INFINITY;
        for (const weights of corners(values.length, [1, ratio])) {
          lowest = Math.min(lowest, weightedMean(values, weights));
        }
        const found = lowestMean(Float64Array.from(values), values.length, ratio);
        expect(Math.abs(found - lowest)).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  test('is the low end of meanUnderUnknownWeights, however many values there are', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 100 }), ratios, (values, ratio) => {
        const found = lowestMean(Float64Array.from(values), values.length, ratio);
        expect(Math.abs(found - meanUnderUnknownWeights(values, ratio).low)).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });

  test('reads no further than it is told', () => {
    expect(lowestMean(Float64Array.of(1, 2, -100), 2, 1)).toBe(1.5);
    expect(lowestMean(Float64Array.of(0.25), 1, 4)).toBe(0.25);
  });
});
