import { describe, expect, it } from 'vitest';
import { carryOverAtMost, errorOfMean } from '../../../../src/stats/panel/index/lasting-periods';

describe('errorOfMean', () => {
  it('is the usual one where nothing carries over', () => {
    expect(errorOfMean(0.12, 12, 0)).toEqual({ squared: expect.closeTo(0.01, 15), df: 11 });
  });

  it('of two levels that carry over half', () => {
    // The mean has the variance (1 + ρ)/2, the sample variance of two the expectation 1 − ρ.
    expect(errorOfMean(1, 2, 0.5)).toEqual({ squared: expect.closeTo(1.5, 12), df: 1 });
  });

  it('grows with what carries over, without bound at 1', () => {
    const errors = [0, 0.3, 0.6, 0.9, 0.99].map((rho) => errorOfMean(1, 12, rho).squared);
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    for (const periods of [2, 3, 7, 12, 30]) {
      expect(errorOfMean(1, periods, 1)).toEqual({ squared: Number.POSITIVE_INFINITY, df: 1 });
    }
    expect(errorOfMean(1, 3, 1.5)).toEqual({ squared: Number.POSITIVE_INFINITY, df: 1 });
  });
});

describe('carryOverAtMost', () => {
  it('takes levels that turn each time for independent', () => {
    const levels = Float64Array.of(1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0);
    expect(carryOverAtMost(levels, 1.645)).toBeCloseTo(1.645 / Math.sqrt(12), 12);
  });

  it('cannot bound levels that only rise, nor two of them', () => {
    expect(carryOverAtMost(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8), 1.645)).toBeGreaterThanOrEqual(1);
    expect(carryOverAtMost(Float64Array.of(1, 2), 1.645)).toBeGreaterThanOrEqual(1);
  });

  it('corrects for the mean that is taken out of four levels all alike', () => {
    expect(carryOverAtMost(Float64Array.of(2, 2, 2, 2), 0)).toBe(0.25);
  });
});
