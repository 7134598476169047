import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTQuantile } from '../../../src/stats/distributions/student-t';
import {
  deletionBlocks,
  jackknifeInterval,
  jackknifeIntervals,
  jackknifePValue,
  jackknifeStandardError,
  MOST_DELETIONS,
} from '../../../src/stats/intervals/jackknife';
import { expectClose, runs } from '../panel/panels';

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 40 });
const meansWithoutEach = (sample: readonly number[]) => {
  const total = sample.reduce((a, b) => a + b);
  return sample.map((value) => (total - value) / (sample.length - 1));
};

describe('the jackknife of a mean', () => {
  it('is its usual standard error and t interval', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const n = sample.length;
        const mean = sample.reduce((a, b) => a + b) / n;
        const usual = Math.sqrt(sample.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n * (n - 1)));
        const interval = jackknifeInterval(mean, meansWithoutEach(sample), 0.9, 'two-sided');
        expectClose([interval.standardError], [usual], 1e-12);
        expect(interval.df).toBe(n - 1);
        const t = studentTQuantile(0.95, n - 1);
        expectClose([interval.low, interval.high], [mean - t * usual, mean + t * usual], 1e-11);
      }),
      runs,
    );
  });

  it('puts the whole of the error in one tail when one-sided', () => {
    const deletions = [1, 2, 4, 3, 7];
    const both = jackknifeInterval(3, deletions, 0.9, 'two-sided');
    expect(jackknifeInterval(3, deletions, 0.95, 'one-sided')).toEqual(both);
  });

  it('is centred on the deletions, not on the estimate', () => {
    expect(jackknifeStandardError([10, 12])).toBeCloseTo(1, 14);
    expect(jackknifeInterval(0, [10, 12], 0.5, 'two-sided').standardError).toBeCloseTo(1, 14);
  });
});

describe('intervals that share their t', () => {
  it('refuse an estimate with another number of deletions, whose t differs', () => {
    const intervalOf = jackknifeIntervals(5, 0.9, 'two-sided');
    expect(intervalOf(3, [1, 2, 4, 3, 7])).toEqual(jackknifeInterval(3, [1, 2, 4, 3, 7], 0.9, 'two-sided'));
    expect(() => intervalOf(3, [1, 2, 4, 3])).toThrow(RangeError);
  });
});

describe('p', () => {
  it('agrees with the interval that just touches 0', () => {
    const deletions = [1, 2, 4, 3, 7];
    const p = jackknifePValue(6, deletions);
    expect(jackknifeInterval(6, deletions, 1 - p, 'two-sided').low).toBeCloseTo(0, 10);
    expect(jackknifePValue(-6, deletions)).toBe(p);
  });

  it('is 1 for an estimate of 0 and 0 for one that never moves', () => {
    expect(jackknifePValue(0, [0, 0, 0])).toBe(1);
    expect(jackknifePValue(0.2, [0.2, 0.2, 0.2])).toBe(0);
  });
});

describe('deletions that cannot be used', () => {
  it.each([[[]], [[1]], [[1, Number.NaN]], [[1, Number.POSITIVE_INFINITY, 2]]])('%j throws', (deletions) => {
    expect(() => jackknifeStandardError(deletions)).toThrow(RangeError);
    expect(() => jackknifePValue(0, deletions)).toThrow(RangeError);
  });
});

describe('deletionBlocks', () => {
  it('takes each participant alone up to 200', () => {
    const codes = Int32Array.from({ length: 200 }, (_, g) => 3 * g);
    expect(deletionBlocks(codes)).toEqual(codes);
    expect(deletionBlocks(new Int32Array(0))).toHaveLength(0);
  });

  it('makes 200 runs whose sizes differ by at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 3000 }), (count) => {
        const blocks = deletionBlocks(Int32Array.from({ length: count }, (_, g) => g));
        expect(blocks).toHaveLength(MOST_DELETIONS);
        expect(blocks[0]).toBe(0);
        const sizes = Array.from(blocks, (first, k) => (blocks[k + 1] ?? count) - first);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});
