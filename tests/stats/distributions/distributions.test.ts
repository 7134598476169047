import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { betaCdf, betaQuantile, betaUpperTail } from '../../../src/stats/distributions/beta';
import { fCdf, fQuantile, fUpperTail } from '../../../src/stats/distributions/f';
import { gammaCdf, gammaUpperTail } from '../../../src/stats/distributions/gamma';
import { normalCdf, normalQuantile, normalUpperTail } from '../../../src/stats/distributions/normal';
import { deviance, stirlingError } from '../../../src/stats/distributions/saddle-point';
import { studentTCdf, studentTQuantile, studentTUpperTail } from '../../../src/stats/distributions/student-t';
import betaCdfReference from '../../golden/distributions/beta-cdf.json';
import betaQuantileReference from '../../golden/distributions/beta-quantile.json';
import fQuantileReference from '../../golden/distributions/f-quantile.json';
import fTailReference from '../../golden/distributions/f-tail.json';
import gammaTailReference from '../../golden/distributions/gamma-tail.json';
import gammaUpperReference from '../../golden/distributions/gamma-upper.json';
import normalQuantileReference from '../../golden/distributions/normal-quantile.json';
import normalTailReference from '../../golden/distributions/normal-tail.json';
import studentTQuantileReference from '../../golden/distributions/student-t-quantile.json';
import studentTTailReference from '../../golden/distributions/student-t-tail.json';
import { relativeError } from '../relative-error';

type Reference = { readonly rows: readonly (readonly number[])[] };

/** The three worst rows whose relative error exceeds 1e-12. */
function misses(reference: Reference, compute: (...args: number[]) => number) {
  return reference.rows
    .map((row) => ({ row, error: relativeError(compute(...row.slice(0, -1)), row.at(-1) as number) }))
    .filter(({ error }) => error > 1e-12)
    .sort((a, b) => b.error - a.error)
    .slice(0, 3);
}

describe('to 12 digits of 60-digit references', () => {
  const cases: [string, number, Reference, (...args: number[]) => number][] = [
    ['studentTUpperTail', 229, studentTTailReference, studentTUpperTail as never],
    ['studentTCdf', 229, studentTTailReference, ((t: number, df: number) => studentTCdf(-t, df)) as never],
    ['studentTQuantile', 272, studentTQuantileReference, studentTQuantile as never],
    ['fUpperTail', 114, fTailReference, fUpperTail as never],
    ['fQuantile', 153, fQuantileReference, fQuantile as never],
    ['betaCdf', 509, betaCdfReference, betaCdf as never],
    ['betaQuantile', 729, betaQuantileReference, betaQuantile as never],
    ['gammaCdf', 75, gammaTailReference, gammaCdf as never],
    ['gammaUpperTail', 77, gammaUpperReference, gammaUpperTail as never],
    ['normalUpperTail', 16, normalTailReference, normalUpperTail as never],
    ['normalCdf', 16, normalTailReference, ((z: number) => normalCdf(-z)) as never],
    ['normalQuantile', 18, normalQuantileReference, normalQuantile as never],
  ];
  test.each(cases)('%s at %i points', (_, points, reference, compute) => {
    expect(reference.rows).toHaveLength(points);
    expect(misses(reference, compute)).toEqual([]);
  });

  /** 1/F has the same distribution with its degrees of freedom swapped. */
  test('fCdf', () => {
    expect(misses(fTailReference, (f, df1, df2) => fCdf(1 / f!, df2!, df1!))).toEqual([]);
  });

  /** 1 − X has the same distribution with its shapes swapped; exact in doubles where x is a multiple of 2⁻⁵³. */
  test('betaUpperTail', () => {
    const exact = { rows: betaCdfReference.rows.filter(([x]) => 1 - (1 - x!) === x) };
    expect(exact.rows.length).toBeGreaterThan(200);
    expect(misses(exact, (x, a, b) => betaUpperTail(1 - x!, b!, a!))).toEqual([]);
  });
});

describe('quantile and tail undo each other', () => {
  const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const shape = fc.double({ min: 0.35, max: 1e4, noNaN: true });
  const runs = { seed: 11, numRuns: 300 } as const;

  it('for every distribution', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        expect(relativeError(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
        expect(relativeError(studentTCdf(studentTQuantile(p, a), a), p)).toBeLessThan(1e-11);
        expect(relativeError(fCdf(fQuantile(p, a, b), a, b), p)).toBeLessThan(1e-10);
      }),
      runs,
    );
  });

  it('and the tails add up to 1', () => {
    fc.assert(
      fc.property(probability, shape, shape, (x, a, b) => {
        expect(relativeError(betaCdf(x, a, b) + betaUpperTail(x, a, b), 1)).toBeLessThan(1e-15);
        expect(relativeError(gammaCdf(x * a * 2, a) + gammaUpperTail(x * a * 2, a), 1)).toBeLessThan(1e-15);
      }),
      runs,
    );
  });
});

describe('at the ends of their range', () => {
  test.each<[string, number, number]>([
    ['t = 0', studentTUpperTail(0, 5), 0.5],
    ['t = ∞', studentTUpperTail(Number.POSITIVE_INFINITY, 5), 0],
    ['t = −∞', studentTUpperTail(Number.NEGATIVE_INFINITY, 5), 1],
    ['t too large to square', studentTUpperTail(1e200, 0.7), 0],
    ['t quantile of 0', studentTQuantile(0, 5), Number.NEGATIVE_INFINITY],
    ['t quantile of ½', studentTQuantile(0.5, 5), 0],
    ['t quantile of 1', studentTQuantile(1, 5), Number.POSITIVE_INFINITY],
    ['t quantile beyond 1e150', studentTQuantile(1e-200, 1), Number.NEGATIVE_INFINITY],
    ['F = 0', fUpperTail(0, 3, 4), 1],
    ['F below 0', fCdf(-1, 3, 4), 0],
    ['F = ∞', fUpperTail(Number.POSITIVE_INFINITY, 3, 4), 0],
    ['F quantile of 0', fQuantile(0, 3, 4), 0],
    ['F quantile of 1', fQuantile(1, 3, 4), Number.POSITIVE_INFINITY],
    ['beta below 0', betaCdf(-0.1, 2, 3), 0],
    ['beta at 1', betaCdf(1, 2, 3), 1],
    ['beta above 1', betaUpperTail(1.1, 2, 3), 0],
    ['beta quantile of 0', betaQuantile(0, 2, 3), 0],
    ['beta quantile of 1', betaQuantile(1, 2, 3), 1],
    ['beta quantile below the least double', betaQuantile(1e-10, 0.001, 3), 0],
    ['gamma at 0', gammaCdf(0, 2), 0],
    ['gamma below 0', gammaUpperTail(-1, 2), 1],
    ['gamma far below its mean', gammaCdf(1, 1e5), 0],
    ['gamma at ∞', gammaUpperTail(Number.POSITIVE_INFINITY, 2), 0],
    ['z = 0', normalCdf(0), 0.5],
    ['z = ∞', normalCdf(Number.POSITIVE_INFINITY), 1],
    ['z beyond the least double', normalUpperTail(40), 0],
    ['normal quantile of 0', normalQuantile(0), Number.NEGATIVE_INFINITY],
    ['normal quantile of ½', normalQuantile(0.5), 0],
    ['normal quantile of 1', normalQuantile(1), Number.POSITIVE_INFINITY],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test.each<[string, number]>([
    ['t of NaN', studentTCdf(Number.NaN, 3)],
    ['t without degrees of freedom', studentTUpperTail(1, 0)],
    ['t with infinite degrees of freedom', studentTUpperTail(1, Number.POSITIVE_INFINITY)],
    ['t quantile of NaN', studentTQuantile(Number.NaN, 3)],
    ['t quantile outside 0..1', studentTQuantile(1.1, 3)],
    ['t quantile below 0', studentTQuantile(-0.1, 3)],
    ['t quantile without degrees of freedom', studentTQuantile(0.9, -1)],
    ['F of NaN', fUpperTail(Number.NaN, 3, 4)],
    ['F without degrees of freedom', fCdf(1, 0, 4)],
    ['F quantile outside 0..1', fQuantile(2, 3, 4)],
    ['beta of NaN', betaCdf(Number.NaN, 3, 4)],
    ['beta without shape', betaUpperTail(0.5, 3, 0)],
    ['beta quantile outside 0..1', betaQuantile(-1, 3, 4)],
    ['beta quantile without shape', betaQuantile(0.5, Number.NaN, 4)],
    ['beta with endless shapes', betaCdf(0.5, Number.NEGATIVE_INFINITY, 3)],
    ['beta with an endless second shape', betaCdf(0.5, 3, Number.NEGATIVE_INFINITY)],
    ['gamma with an endless shape', gammaCdf(1, Number.POSITIVE_INFINITY)],
    ['gamma with an endless shape below 0', gammaCdf(1, Number.NEGATIVE_INFINITY)],
    ['gamma of NaN', gammaCdf(Number.NaN, 3)],
    ['gamma without shape', gammaUpperTail(1, 0)],
    ['normal of NaN', normalUpperTail(Number.NaN)],
    ['normal quantile of NaN', normalQuantile(Number.NaN)],
    ['normal quantile outside 0..1', normalQuantile(1.5)],
  ])('%s is NaN', (_, actual) => {
    expect(actual).toBeNaN();
  });
});

describe('saddle-point parts', () => {
  it('recover the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      factorial *= n;
      const stirling = Math.sqrt(2 * Math.PI * n) * (n / Math.E) ** n;
      // Γ(n + 1) = n Γ(n), so the error of n! against Stirling's formula is that of Γ(n).
      expect(relativeError(stirling * Math.exp(stirlingError(n)), factorial)).toBeLessThan(1e-13);
    }
  });

  it('deviance is 0 at the mean, infinite at mean 0, and even to second order', () => {
    expect(deviance(7, 7)).toBe(0);
    expect(deviance(7, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(relativeError(deviance(1e6 + 1, 1e6), 0.5e-6)).toBeLessThan(1e-6);
    expect(deviance(Number.NaN, 1)).toBeNaN();
  });
});
