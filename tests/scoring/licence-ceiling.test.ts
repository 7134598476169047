import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { isBeyond, licences } from '../../src/model/licence';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { restrictTo } from '../../src/model/restrict-to';
import { estimateScore } from '../../src/scoring/estimate-score';
import { ceilingOf, licenceCeiling } from '../../src/scoring/licence-ceiling';
import { metric, problemsOf } from './support';

/** 25 points of a pillar in which k of n components can be earned, when the others weigh r times as much. */
const pillar = (k: number, n: number, r: number) => (25 * k) / (k + (n - k) * r);

describe('licenceCeiling', () => {
  test.each([
    ['free', [5, 7], [6, 9]],
    ['premium', [5, 7], [7, 9]],
    ['sales-navigator', [7, 7], [9, 9]],
  ] as const)('of %s follows from what can be earned of each pillar', (licence, [k, n], [l, m]) => {
    for (const ratio of [1, 4, 10]) {
      const { value, low, high } = licenceCeiling(linkedInSsi, licence, { weightRatio: ratio });
      expect(value).toBeCloseTo(50 + pillar(k, n, 1) + pillar(l, m, 1), 12);
      expect(low).toBeCloseTo(50 + pillar(k, n, ratio) + pillar(l, m, ratio), 12);
      expect(high).toBeCloseTo(50 + pillar(k, n, 1 / ratio) + pillar(l, m, 1 / ratio), 12);
    }
  });

  test('assumes a ratio of 4 unless told otherwise', () => {
    expect(licenceCeiling(linkedInSsi, 'free')).toEqual(
      licenceCeiling(linkedInSsi, 'free', { weightRatio: 4 }),
    );
  });

  test.each(licences)(
    'of %s is the estimate with gated components at 0 and the rest at full marks',
    (licence) => {
      for (const index of [linkedInSsi, restrictTo(linkedInSsi, 'article')]) {
        const components = index.pillars.flatMap((one) => one.components);
        const marks = components.map(({ id, licence: needed }) => [id, isBeyond(needed, licence) ? 0 : 1]);
        const { value, range } = estimateScore(index, Object.fromEntries(marks));
        const ceiling = licenceCeiling(index, licence);
        expect(ceiling.value).toBeCloseTo(value ?? Number.NaN, 12);
        expect(ceiling.low).toBeCloseTo(range.low, 12);
        expect(ceiling.high).toBeCloseTo(range.high, 12);
      }
    },
  );

  test('refuses a ratio below 1, weights, and a licence that is none', () => {
    expect(
      problemsOf(() => licenceCeiling(linkedInSsi, 'free', { weightRatio: 0, weights: {} } as never)),
    ).toEqual({
      code: 'invalid-options',
      issues: [
        { path: ['weights'], message: 'is no option' },
        { path: ['weightRatio'], message: 'must be a number of at least 1' },
      ],
    });
    expect(problemsOf(() => licenceCeiling(linkedInSsi, 'gold' as never))).toEqual({
      code: 'invalid-options',
      issues: [{ path: ['licence'], message: 'must be "free", "premium" or "sales-navigator"' }],
    });
  });
});

describe('ceilingOf', () => {
  const catalogue = createCatalogue([
    metric('reach', { licence: 'premium', maximum: 40 }),
    metric('unbounded', { licence: 'premium' }),
  ]);
  const of = (id: string, licence: (typeof licences)[number]) => {
    const found = catalogue.get(id);
    if (found === undefined) throw new Error(`no metric ${id}`);
    return ceilingOf(found, licence, 4);
  };

  test('of an index is licenceCeiling', () => {
    for (const licence of licences)
      expect(of('linkedin-ssi', licence)).toEqual(licenceCeiling(linkedInSsi, licence));
  });

  test('of a pillar is its own part', () => {
    expect(of('linkedin-ssi/insights', 'free')).toEqual({
      value: expect.closeTo(pillar(6, 9, 1), 12),
      low: expect.closeTo(pillar(6, 9, 4), 12),
      high: expect.closeTo(pillar(6, 9, 1 / 4), 12),
    });
  });

  test('of a plain metric is its maximum or 0, and nothing without a maximum', () => {
    expect(of('reach', 'free')).toEqual({ value: 0, low: 0, high: 0 });
    expect(of('reach', 'premium')).toEqual({ value: 40, low: 40, high: 40 });
    expect(of('unbounded', 'free')).toBeNull();
  });
});
