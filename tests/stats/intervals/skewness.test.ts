import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jackknifeInterval } from '../../../src/stats/intervals/jackknife';
import { skewedInterval } from '../../../src/stats/intervals/skewness';

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 40 });
const meanOf = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
const meansWithoutEach = (sample: readonly number[]) =>
  sample.map((_, at) => meanOf(sample.filter((_value, other) => other !== at)));

describe('skewedInterval', () => {
  it('is the usual one where influences are symmetric', () => {
    const sample = [-7, -2, -1, 0, 1, 2, 7];
    const { low, high } = jackknifeInterval(0, meansWithoutEach(sample), 0.95, 'two-sided');
    const found = skewedInterval(0, meansWithoutEach(sample), 0.95);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
  });

  it('reaches farther on the side of the long tail', () => {
    const sample = [1, 1, 2, 2, 3, 3, 4, 30];
    const mean = meanOf(sample);
    const { low, high } = skewedInterval(mean, meansWithoutEach(sample), 0.95);
    expect(high - mean).toBeGreaterThan(2 * (mean - low));
    // Hall's formula by hand: skewness 2.218606504596870, standard error 3.483378901501898, t 2.364624251592784 with 7 degrees.
    expect(low).toBeCloseTo(0.40230265397853, 9);
    expect(high).toBeCloseTo(32.202887271542, 9);
  });

  it('mirrors with the estimate', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const mirrored = sample.map((value) => -value);
        const one = skewedInterval(meanOf(sample), meansWithoutEach(sample), 0.9);
        const other = skewedInterval(meanOf(mirrored), meansWithoutEach(mirrored), 0.9);
        expect(other.low).toBeCloseTo(-one.high, 6);
        expect(other.high).toBeCloseTo(-one.low, 6);
      }),
    );
  });

  it('has no width where nothing varies', () => {
    expect(skewedInterval(2, [2, 2, 2], 0.95)).toEqual({ low: 2, high: 2 });
  });

  it('needs two finite deletions', () => {
    expect(() => skewedInterval(1, [1], 0.95)).toThrow(RangeError);
    expect(() => skewedInterval(1, [1, Number.NaN], 0.95)).toThrow(RangeError);
  });
});
