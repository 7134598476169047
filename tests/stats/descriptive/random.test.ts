import { describe, expect, it, test } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { gammaUpperTail } from '../../../src/stats/distributions/gamma';
import reference from '../../golden/random/sfc32.json';

describe('createGenerator', () => {
  test.each(reference)('seed $seed gives the numbers of another implementation', ({ seed, numbers }) => {
    const next = createGenerator(seed);
    expect(numbers.map(() => next() * 2 ** 32)).toEqual(numbers);
  });

  it('counts only the integer part of the seed', () => {
    expect(createGenerator(7.9)()).toBe(createGenerator(7)());
  });

  it('keeps generators apart', () => {
    const first = createGenerator(3);
    const alone = [first(), first()];
    const again = createGenerator(3);
    const other = createGenerator(4);
    expect([again(), other() && again()]).toEqual(alone);
  });

  /** Chi-square of 256 equal cells, of single numbers and of pairs of neighbours. */
  test.each([1, 2, 3])('seed %i fills [0, 1) and the unit square evenly', (seed) => {
    const next = createGenerator(seed);
    const draws = 200_000;
    const single = new Float64Array(256);
    const pairs = new Float64Array(256);
    let inside = 0;
    for (let i = 0; i < draws; i++) {
      const [a, b] = [next(), next()];
      if (a >= 0 && a < 1 && b >= 0 && b < 1) inside++;
      single[Math.floor(a * 256)]! += 1;
      pairs[Math.floor(a * 16) * 16 + Math.floor(b * 16)]! += 1;
    }
    expect(inside).toBe(draws);
    for (const cells of [single, pairs]) {
      const expected = draws / cells.length;
      const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      const upperTail = gammaUpperTail(chiSquare / 2, (cells.length - 1) / 2);
      expect(upperTail).toBeGreaterThan(0.001);
      expect(upperTail).toBeLessThan(0.999);
    }
  });
});
