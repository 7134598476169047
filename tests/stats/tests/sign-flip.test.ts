import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ENUMERATED, signFlipPValue } from '../../../src/stats/tests/sign-flip';
import { reference, runs } from '../panel/panels';

const options = { resamples: 2000, seed: 1 };

describe('all patterns', () => {
  it('agrees with Python on 6 participants', () => {
    const { within, signFlip } = reference['panel-six-by-three'];
    expect(signFlipPValue(Float64Array.from(within.crossProducts), options)).toBe(signFlip);
  });

  it.each([
    [[1, 1, 1, 1, 1], 2 / 32],
    [[1, 2, 3], 2 / 8],
    [[3, -3], 1],
    [[0.1, 0.2, -0.3], 1],
    [[5], 1],
    [[0, 0, 0], 1],
    [[], 1],
  ])('%j', (sums, p) => {
    expect(signFlipPValue(Float64Array.from(sums), options)).toBe(p);
  });

  it('reaches 2 in 1,024 with ten and no less', () => {
    expect(signFlipPValue(new Float64Array(MOST_ENUMERATED).fill(2.5), options)).toBe(2 / 1024);
  });
});

describe('sampled patterns', () => {
  const sums = Float64Array.from({ length: 40 }, (_, g) => ((g * 37) % 41) - 17);

  it('come near the normal limit, the same for the same seed', () => {
    const p = signFlipPValue(sums, { resamples: 40_000, seed: 3 });
    // Sum over root of the sum of squares is 1.7646, two-sided p 0.0776; its Monte Carlo standard error is 0.0013.
    expect(Math.abs(p - 0.0776)).toBeLessThan(0.004);
    expect(signFlipPValue(sums, { resamples: 40_000, seed: 3 })).toBe(p);
    expect(signFlipPValue(sums, { resamples: 40_000, seed: 4 })).not.toBe(p);
  });

  it('come near all patterns of the same sums', () => {
    const ten = Float64Array.of(3, -1, 4, 1, 5, -9, 2, 6, 5, 3);
    const exact = signFlipPValue(ten, options);
    const eleven = Float64Array.of(...ten, 0);
    expect(Math.abs(signFlipPValue(eleven, { resamples: 40_000, seed: 1 }) - exact)).toBeLessThan(0.01);
  });

  it('never give 0, and reach a tail below 1e-4', () => {
    expect(signFlipPValue(new Float64Array(200).fill(1), { resamples: 19_999, seed: 1 })).toBe(1 / 20_000);
  });

  it('stop when aborted', () => {
    let polled = 0;
    const aborted = () => ++polled > 5;
    const p = signFlipPValue(new Float64Array(200).fill(1), { ...options, aborted });
    expect(polled).toBe(6);
    expect(p).toBe(1 / 6);
  });
});

it('p does not depend on scale, sign or order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: MOST_ENUMERATED }), (list) => {
      const p = signFlipPValue(Float64Array.from(list), options);
      expect(p).toBeGreaterThan(0);
      expect(signFlipPValue(Float64Array.from(list, (v) => v * -0.7).reverse(), options)).toBe(p);
    }),
    runs,
  );
});
