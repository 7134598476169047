import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clopperPearson, clopperPearsonUpper } from '../../../src/stats/intervals/clopper-pearson';
import { koopmanInterval } from '../../../src/stats/intervals/koopman';
import { fisherExact } from '../../../src/stats/tests/fisher-exact';
import { holm } from '../../../src/stats/tests/holm';
import { poissonDispersion } from '../../../src/stats/tests/poisson-dispersion';
import { welchTest } from '../../../src/stats/tests/welch';
import reference from '../../golden/exact-tests/exact-tests.json';
import inR from '../../golden/exact-tests/exact-tests.R.json';
import { relativeError } from '../relative-error';

const runs = { seed: 5, numRuns: 300 } as const;

/** A group with its successes: size and a count up to it. */
const group = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('clopperPearson', () => {
  test.each(reference.clopperPearson.map((row, i) => [row, inR.clopperPearson[i]!] as const))(
    '%j by mpmath and R',
    ([k, n, confidence, low, high, upper], [lowInR, highInR, upperInR]) => {
      const interval = clopperPearson(k!, n!, confidence!);
      const bound = clopperPearsonUpper(k!, n!, confidence!);
      expect(relativeError(interval.low, low!)).toBeLessThan(1e-12);
      expect(relativeError(interval.high, high!)).toBeLessThan(1e-12);
      expect(relativeError(bound, upper!)).toBeLessThan(1e-12);
      expect(relativeError(interval.low, lowInR!)).toBeLessThan(1e-9);
      expect(relativeError(interval.high, highInR!)).toBeLessThan(1e-9);
      expect(relativeError(bound, upperInR!)).toBeLessThan(1e-9);
    },
  );

  it('says nothing without a trial', () => {
    expect(clopperPearson(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
    expect(clopperPearsonUpper(0, 0, 0.95)).toBe(1);
  });

  it('mirrors when successes and failures are swapped', () => {
    fc.assert(
      fc.property(group, ([k, n]) => {
        const { low, high } = clopperPearson(k, n, 0.95);
        const mirrored = clopperPearson(n - k, n, 0.95);
        expect(mirrored.low).toBeCloseTo(1 - high, 14);
        expect(mirrored.high).toBeCloseTo(1 - low, 14);
        expect(low <= k / n && k / n <= high).toBe(true);
      }),
      runs,
    );
  });
});

describe('fisherExact', () => {
  test.each(reference.fisherExact.map((row, i) => [row, inR.fisherExact[i]!] as const))(
    '%j in whole numbers and by R',
    ([k1, n1, k2, n2, pValue], byR) => {
      const actual = fisherExact(k1!, n1!, k2!, n2!);
      expect(relativeError(actual, pValue!)).toBeLessThan(1e-12);
      expect(relativeError(actual, byR)).toBeLessThan(1e-9);
    },
  );

  it('does not depend on which group or which outcome comes first, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(group, group, ([k1, n1], [k2, n2]) => {
        const pValue = fisherExact(k1, n1, k2, n2);
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(relativeError(fisherExact(k2, n2, k1, n1), pValue)).toBeLessThan(1e-12);
        expect(relativeError(fisherExact(n1 - k1, n1, n2 - k2, n2), pValue)).toBeLessThan(1e-12);
      }),
      runs,
    );
  });

  it('is 1 without any participant, and 0 only below the least double', () => {
    expect(fisherExact(0, 0, 0, 0)).toBe(1);
    expect(fisherExact(0, 1000, 1000, 1000)).toBe(0);
  });
});

describe('koopmanInterval', () => {
  test.each(reference.koopman)('%s of %s against %s of %s at %s', (k1, n1, k2, n2, confidence, low, high) => {
    const interval = koopmanInterval(k1!, n1!, k2!, n2!, confidence!);
    expect(relativeError(interval.low, low!)).toBeLessThan(1e-9);
    expect(relativeError(interval.high, high ?? Number.POSITIVE_INFINITY)).toBeLessThan(1e-9);
  });

  test.each([
    ['Koopman 1984', [36, 40, 16, 80], 2, 2.94, 7.15],
    [
      'riskscoreci of the R package PropCIs, as quoted in the tests of statsmodels',
      [7, 34, 1, 34],
      6,
      1.220853,
      42.575718,
    ],
  ] as const)('as published: %s', (_, [k1, n1, k2, n2], digits, low, high) => {
    const interval = koopmanInterval(k1, n1, k2, n2, 0.95);
    expect(Number(interval.low.toFixed(digits))).toBe(low);
    expect(Number(interval.high.toFixed(digits))).toBe(high);
  });

  /** With p̂₁ = p̂₂ = 1 the score statistic has the closed form ±√(n |ratio − 1| / …), so the ends are known. */
  it('of two full counts is n₁/(n₁ + z²) to 1 + z²/n₂', () => {
    const chiSquare = 1.959963984540054 ** 2;
    const interval = koopmanInterval(12, 12, 7, 7, 0.95);
    expect(relativeError(interval.low, 12 / (12 + chiSquare))).toBeLessThan(1e-12);
    expect(relativeError(interval.high, 1 + chiSquare / 7)).toBeLessThan(1e-12);
  });

  test.each([
    ['no success at all', 0, 8, 0, 9],
    ['an empty first group', 0, 0, 3, 9],
    ['an empty second group', 3, 9, 0, 0],
  ])('%s leaves every ratio open', (_, k1, n1, k2, n2) => {
    expect(koopmanInterval(k1, n1, k2, n2, 0.95)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });

  it('holds the observed ratio, inverts with the groups and widens with the confidence', () => {
    fc.assert(
      fc.property(group, group, ([k1, n1], [k2, n2]) => {
        fc.pre(k1 > 0 && k2 > 0);
        const { low, high } = koopmanInterval(k1, n1, k2, n2, 0.95);
        const ratio = k1 / n1 / (k2 / n2);
        expect(low < ratio && ratio < high).toBe(true);
        const inverse = koopmanInterval(k2, n2, k1, n1, 0.95);
        expect(relativeError(inverse.low, 1 / high)).toBeLessThan(1e-9);
        expect(relativeError(inverse.high, 1 / low)).toBeLessThan(1e-9);
        const wider = koopmanInterval(k1, n1, k2, n2, 0.99);
        expect(wider.low < low && high < wider.high).toBe(true);
      }),
      runs,
    );
  });
});

describe('welchTest', () => {
  const names = ['difference', 'standardError', 'df', 't', 'twoSided', 'greater', 'less'] as const;

  test.each(reference.welch.map((row, i) => [row.first, row.second, row, inR.welch[i]!] as const))(
    '%j against %j by mpmath and R',
    (first, second, expected, byR) => {
      const actual = welchTest(Float64Array.from(first), Float64Array.from(second));
      for (const name of names) {
        expect(relativeError(actual?.[name] ?? Number.NaN, expected[name])).toBeLessThan(1e-9);
        expect(relativeError(actual?.[name] ?? Number.NaN, byR[name])).toBeLessThan(1e-9);
      }
    },
  );

  test.each([
    ['a group of one', [1], [2, 3, 4]],
    ['an empty group', [1, 2, 3], []],
    ['two constant groups', [2, 2, 2], [5, 5]],
    ['groups that vary by rounding alone', [0.1 + 0.2, 0.3, 0.3], [5, 5]],
  ])('%s has no test', (_, first, second) => {
    expect(welchTest(Float64Array.from(first), Float64Array.from(second))).toBeNull();
  });

  it('changes sign with the groups and nothing with a common offset and scale', () => {
    const sample = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const test = welchTest(Float64Array.from(first), Float64Array.from(second));
        fc.pre(test !== null);
        const swapped = welchTest(Float64Array.from(second), Float64Array.from(first));
        expect(swapped?.difference).toBeCloseTo(-test.difference, 12);
        expect(relativeError(swapped?.greater ?? Number.NaN, test.less)).toBeLessThan(1e-12);
        const moved = welchTest(
          Float64Array.from(first, (v) => 1000 + 4 * v),
          Float64Array.from(second, (v) => 1000 + 4 * v),
        );
        expect(moved?.t).toBeCloseTo(test.t, 10);
        expect(relativeError(moved?.df ?? Number.NaN, test.df)).toBeLessThan(1e-10);
      }),
      runs,
    );
  });
});

test('two values in each group are enough for Welch, two counts for dispersion', () => {
  // Means 1 and 5, each with variance 2: standard error √2, 2 degrees of freedom.
  const found = welchTest(Float64Array.of(0, 2), Float64Array.of(4, 6));
  expect(found).toMatchObject({ difference: -4, df: expect.closeTo(2, 12) });
  expect(found?.standardError).toBeCloseTo(Math.SQRT2, 12);
  // P of a chi-square of 1 on one degree of freedom.
  const dispersion = poissonDispersion([1, 3]);
  expect(dispersion).toMatchObject({ index: 1, df: 1 });
  expect(dispersion?.pValue).toBeCloseTo(0.682689492, 8);
});

describe('holm', () => {
  test.each(reference.holm.map((pValues, i) => [pValues, inR.holm[i]!] as const))(
    '%j by R',
    (pValues, byR) => {
      const adjusted = holm(pValues);
      expect(adjusted).toHaveLength(byR.length);
      adjusted.forEach((value, i) => {
        expect(relativeError(value, byR[i]!)).toBeLessThan(1e-14);
      });
    },
  );

  it('keeps the order and never lowers a p-value', () => {
    const pValue = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue, { maxLength: 20 }), (pValues) => {
        const adjusted = holm(pValues);
        pValues.forEach((a, i) => {
          expect(adjusted[i]!).toBeGreaterThanOrEqual(a);
          expect(adjusted[i]!).toBeLessThanOrEqual(1);
          pValues.forEach((b, j) => {
            if (a <= b) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
          });
        });
      }),
      runs,
    );
  });
});

describe('poissonDispersion', () => {
  test.each(reference.poissonDispersion.map((row, i) => [row, inR.poissonDispersion[i]!] as const))(
    '%j by mpmath and R',
    (row, byR) => {
      const actual = poissonDispersion(row.counts);
      for (const name of ['index', 'df', 'pValue'] as const) {
        expect(relativeError(actual?.[name] ?? Number.NaN, row[name])).toBeLessThan(1e-12);
        expect(relativeError(actual?.[name] ?? Number.NaN, byR[name])).toBeLessThan(1e-9);
      }
    },
  );

  test.each([
    ['no counts', []],
    ['one count', [4]],
    ['no event', [0, 0, 0]],
  ])('%s has no test', (_, counts) => {
    expect(poissonDispersion(counts)).toBeNull();
  });
});
