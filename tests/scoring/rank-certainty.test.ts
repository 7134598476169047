import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexDefinition } from '../../src/model/index-definition';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { illustrativeScale } from '../../src/scoring/illustrative-scale';
import { indexPanel, readIndexPanel } from '../../src/scoring/index-panel';
import { toAttainments } from '../../src/scoring/index-scale';
import { orderCertainty } from '../../src/scoring/order-certainty';
import { rangeScale } from '../../src/scoring/range-scale';
import { rankCertainty, rankCertaintyOf } from '../../src/scoring/rank-certainty';
import { corners, fullIds, indexOf, metric, observed, problemsOf, random, weightedMean } from './support';

/** Sign of the difference of two scores under every corner weighting of every pillar: −1, 0 or 1, rounding apart. */
function* signs(index: IndexDefinition, first: readonly number[], second: readonly number[], ratio: number) {
  const count = first.length;
  for (const weights of corners(count, [1, ratio])) {
    let at = 0;
    let difference = 0;
    for (const { maximum, components } of index.pillars) {
      const [from, to] = [at, at + components.length];
      const own = weights.slice(from, to);
      difference +=
        maximum * (weightedMean(first.slice(from, to), own) - weightedMean(second.slice(from, to), own));
      at = to;
    }
    yield Math.abs(difference) < 1e-11 ? 0 : Math.sign(difference);
  }
}

describe('rankCertainty', () => {
  test('counts the pairs that no corner weighting turns round, and the ranks that follow', () => {
    const index = indexOf({ components: 2, maximum: 25 }, { components: 3, maximum: 50 });
    // Coarse, so that ties are ties and not matters of rounding.
    const attainment = fc
      .oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 50, 100))
      .map((n) => n / 100);
    const teams = fc.array(fc.array(attainment, { minLength: 5, maxLength: 5 }), {
      minLength: 6,
      maxLength: 9,
    });
    fc.assert(
      fc.property(teams, fc.constantFrom(1, 1.5, 4, 20), (rows, weightRatio) => {
        const kinds = rows.map((first) =>
          rows.map((second) => new Set(signs(index, first, second, weightRatio))),
        );
        const kept = kinds.map((row) => row.map((found) => !(found.has(1) && found.has(-1))));
        const above = kinds.map((row) => row.filter((found) => found.size === 1 && found.has(-1)).length);
        const below = kinds.map((row) => row.filter((found) => found.size === 1 && found.has(1)).length);
        const pairs = rows.length * (rows.length - 1);
        const { share, positions } = rankCertainty(index, observed(index, rows), { weightRatio });
        const expected = (kept.flat().filter(Boolean).length - rows.length) / pairs;
        expect(share?.value).toBeCloseTo(expected, 12);
        expect(share?.low).toBe(share?.value);
        const bounds = (list: readonly { best: number; worst: number }[]) =>
          list.map(({ best, worst }) => `${best}-${worst}`).sort();
        expect(bounds(positions)).toEqual(
          bounds(rows.map((_, i) => ({ best: 1 + above[i]!, worst: rows.length - below[i]! }))),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('is certain at known weights, and falls as the ratio rises', () => {
    const index = indexOf({ components: 4, maximum: 25 }, { components: 3, maximum: 25 });
    const observations = observed(index, random(2, 40, 7));
    const shares = [1, 1.5, 2, 4, 10, 1000].map(
      (weightRatio) => rankCertainty(index, observations, { weightRatio }).share?.value ?? Number.NaN,
    );
    expect(shares[0]).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[5]).toBeLessThan(0.3);
  });

  test('orders positions by the score at equal weights', () => {
    const index = indexOf({ components: 1, maximum: 10 });
    const { share, positions } = rankCertainty(
      index,
      observed(index, [[0.1], [0.9], [0.5], [0.3], [0.5], [0.7]]),
    );
    expect(share).toEqual({ value: 1, low: 1, high: 1 });
    expect(positions).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
      { best: 3, worst: 4 },
      { best: 3, worst: 4 },
      { best: 5, worst: 5 },
      { best: 6, worst: 6 },
    ]);
  });

  test('compares means over periods, whatever the order of the rows', () => {
    const index = indexOf({ components: 3, maximum: 25 });
    const rows = random(3, 60, 3);
    const team = observed(index, rows, 5);
    const means = Array.from({ length: 12 }, (_, g) =>
      [0, 1, 2].map((k) => rows.slice(5 * g, 5 * g + 5).reduce((sum, row) => sum + row[k]! / 5, 0)),
    );
    const backwards = rows.map((row, i) => ({
      participant: `p${100 + Math.floor(i / 5)}`,
      period: i % 5,
      metrics: Object.fromEntries(fullIds(index).map((id, k) => [id, row[k]!])),
    }));
    const found = rankCertainty(index, team);
    expect(rankCertainty(index, observed(index, means))).toEqual(found);
    expect(rankCertainty(index, backwards.reverse())).toEqual(found);
  });

  test('leaves out components that nobody has, and participants who lack one', () => {
    const index = indexOf({ components: 2, maximum: 25 }, { components: 1, maximum: 25 });
    const rows: (number | null)[][] = random(4, 8, 3).map(([a, b]) => [a!, b!, null]);
    rows[3]![1] = null;
    const { unobserved, participants, incomplete, compared, positions } = rankCertainty(
      index,
      observed(index, rows),
    );
    expect({ unobserved, participants, incomplete, compared }).toEqual({
      unobserved: ['b0'],
      participants: 7,
      incomplete: 1,
      compared: 7,
    });
    expect(positions).toHaveLength(7);
  });

  test.each([
    ['too-few-participants', random(5, 5, 2)],
    ['missing-components', random(5, 9, 2).map(() => [null, null])],
  ])('says %s', (reason, rows) => {
    const index = indexOf({ components: 2, maximum: 25 });
    const participants = reason === 'missing-components' ? 0 : 5;
    expect(rankCertainty(index, observed(index, rows))).toMatchObject({
      share: null,
      positions: [],
      participants,
      compared: 0,
      incomplete: 0,
      reason,
    });
  });

  test('draws 2,000 of more participants, and says how far their share may lie from that of all', () => {
    const index = indexOf({ components: 2, maximum: 25 });
    const { pillars, panel } = readIndexPanel(index, observed(index, random(6, 2200, 2)));
    const found = rankCertaintyOf(pillars, panel, { weightRatio: 4, confidence: 0.95, seed: 3 });
    expect(found).toMatchObject({ compared: 2000, participants: 2200, incomplete: 0, reason: null });
    const { value, low, high } = found.share!;
    const columns = pillars.flatMap(({ components }) => components.map(({ values }) => values!));
    const shares = Array.from(orderCertainty([{ maximum: 25, columns }], 4).kept, (kept) => kept / 2199);
    const mean = shares.reduce((sum, share) => sum + share / 2200, 0);
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2 / 2199, 0);
    // Of a share of pairs the error is twice that of a mean; a tenth of the participants was not drawn.
    const margin = 1.9612 * 2 * Math.sqrt((variance / 2000) * (1 - 2000 / 2200));
    expect((high - value) / margin).toBeCloseTo(1, 1);
    expect((value - low) / margin).toBeCloseTo(1, 1);
    expect(Math.abs(value - mean)).toBeLessThan(margin);
    const ranks = found.positions.flatMap(({ best, worst }) => [best, worst]);
    expect([Math.min(...ranks), Math.max(...ranks)]).toEqual([1, 2000]);
    expect(found.positions.every(({ best, worst }) => best <= worst)).toBe(true);
  });

  test('names the scale it rests on', () => {
    const raw = observed(
      linkedInSsi,
      random(7, 8, 27).map((row) => row.map((value) => 100 * value)),
    );
    const { scale, share } = rankCertainty(linkedInSsi, raw, { scale: illustrativeScale(linkedInSsi) });
    expect(scale?.name).toBe('illustrative');
    expect(scale?.note).toContain('assumption');
    expect(share).not.toBeNull();
    const own = observed(linkedInSsi, random(7, 8, 27));
    expect(rankCertainty(linkedInSsi, own).scale).toBeNull();
  });

  test('rejects raw values without a scale, each where it stands', () => {
    const index = indexOf({ components: 2, maximum: 25 });
    const message =
      'must be an attainment from 0 to 1, or the option "scale" must say how its values earn points';
    const rows = [
      { participant: 'b', period: 1, metrics: { 'made-up/p0/a0': 0.5, 'made-up/p0/a1': 7 } },
      { participant: 'a', period: 1, metrics: { 'made-up/p0/a0': -1, 'made-up/p0/a1': null } },
    ];
    expect(problemsOf(() => rankCertainty(index, rows))).toEqual({
      code: 'invalid-data',
      issues: [
        { path: ['observations', 1, 'metrics', 'made-up/p0/a0'], message },
        { path: ['observations', 0, 'metrics', 'made-up/p0/a1'], message },
      ],
    });
    const columns = observed(index, [
      [0.5, 0.1],
      [2, 0.1],
    ]);
    expect(problemsOf(() => rankCertainty(index, columns))).toEqual({
      code: 'invalid-data',
      issues: [{ path: ['observations', 'metrics', 'made-up/p0/a0', 1], message }],
    });
    const scale = { name: 'ours', components: { a0: { target: 10 } } };
    expect(problemsOf(() => rankCertainty(index, rows, { scale }))?.issues).toHaveLength(1);
  });

  test('rejects options with every problem', () => {
    const index = indexOf({ components: 2, maximum: 25 });
    const options = {
      weightRatio: 0.5,
      seed: 1.5,
      confidence: 1,
      wieghtRatio: 2,
      scale: { name: '', note: 3 as never, components: { a9: { target: 1 }, a0: { target: 0 } } },
    };
    expect(problemsOf(() => rankCertainty(index, observed(index, random(8, 6, 2)), options))).toEqual({
      code: 'invalid-options',
      issues: [
        { path: ['weightRatio'], message: 'must be a number of at least 1' },
        { path: ['seed'], message: 'must be a whole number' },
        { path: ['confidence'], message: 'must be a number from 0.5 to 0.9999' },
        { path: ['wieghtRatio'], message: 'is no option; did you mean "weightRatio"?' },
        { path: ['scale', 'name'], message: 'must be text that is not empty' },
        { path: ['scale', 'note'], message: 'must be text' },
        {
          path: ['scale', 'components'],
          message: 'has a key, number 1, that is no component of the index',
        },
        { path: ['scale', 'components', 'a0'], message: 'must have zero and target apart' },
      ],
    });
    expect(problemsOf(() => rankCertainty(index, [], 3 as never))).toEqual({
      code: 'invalid-options',
      issues: [{ path: [], message: 'must be an object; it is a number' }],
    });
    for (const confidence of [0.5, 0.9999]) {
      expect(rankCertainty(index, observed(index, random(8, 6, 2)), { confidence }).share).not.toBeNull();
    }
    expect(problemsOf(() => rankCertainty(index, [], { scale: 3 as never }))?.issues).toEqual([
      { path: ['scale'], message: 'must be { name, components }; it is a number' },
    ]);
  });
});

describe('rangeScale', () => {
  test('gives nothing for the worst value there is and full marks for the best', () => {
    const [pillar] = indexOf({ components: 0, maximum: 1 }).pillars;
    const components = [metric('more'), metric('less', { better: 'lower' }), metric('same')];
    const index = { ...indexOf(), pillars: [{ ...pillar!, components }] };
    const { pillars } = readIndexPanel(
      index,
      observed(index, [
        [10, 10, 7],
        [20, 20, 7],
        [null, 12, 7],
      ]),
    );
    expect(rangeScale(pillars).name).toBe('range of these observations');
    const scaled = toAttainments(pillars, rangeScale(pillars)).flatMap((one) => one.components);
    expect(scaled.map(({ values }) => Array.from(values ?? []))).toEqual([
      [0, 1, Number.NaN],
      [1, 0, 0.8],
      [0, 0, 0],
    ]);
  });

  test('says nothing of components without a column', () => {
    const index = indexOf({ components: 1, maximum: 1 });
    const { panel } = readIndexPanel(index, observed(index, [[1]]));
    const { pillars } = indexPanel(
      { id: 'x', pillars: [{ id: 'x/p', maximum: 1, components: [metric('x/p/c')] }] },
      panel,
    );
    expect(rangeScale(pillars).components).toEqual({});
  });
});
