import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { compositeShare } from '../../src/scoring/composite-share';
import { estimateScore } from '../../src/scoring/estimate-score';
import { scoreSensitivity } from '../../src/scoring/score-sensitivity';
import { corners, indexOf, problemsOf } from './support';

const components = linkedInSsi.pillars.flatMap((pillar) => pillar.components);

describe('scoreSensitivity', () => {
  test('is the weight of a component under every corner weighting', () => {
    for (const count of [1, 2, 5]) {
      for (const ratio of [1, 2.5, 4]) {
        const [first] = scoreSensitivity(
          indexOf({ components: count, maximum: 25 }),
          {},
          { weightRatio: ratio },
        );
        const weights = [...corners(count, [1, ratio])].map(
          (all) => (25 * all[0]!) / all.reduce((sum, weight) => sum + weight, 0),
        );
        expect(first?.perUnit.value).toBeCloseTo(25 / count, 12);
        expect(first?.perUnit.low).toBeCloseTo(Math.min(...weights), 12);
        expect(first?.perUnit.high).toBeCloseTo(Math.max(...weights), 12);
      }
    }
  });

  test('is how much the score rises when a component is raised', () => {
    const attainments = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 27,
      maxLength: 27,
    });
    fc.assert(
      fc.property(attainments, fc.nat({ max: 26 }), (values, at) => {
        const now = Object.fromEntries(components.map(({ id }, k) => [id, values[k]!]));
        const { id } = components[at]!;
        const before = estimateScore(linkedInSsi, now).value ?? Number.NaN;
        const after = estimateScore(linkedInSsi, { ...now, [id]: 1 }).value ?? Number.NaN;
        const entry = scoreSensitivity(linkedInSsi, now).find(({ component }) => component === id);
        expect(entry?.remaining.value).toBeCloseTo(after - before, 10);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('puts first what a script can raise, and there what has most left', () => {
    const all = scoreSensitivity(
      linkedInSsi,
      Object.fromEntries(components.map(({ id }, k) => [id, k / 26])),
    );
    expect(all).toHaveLength(27);
    const cheap = all.filter(({ selfControlled }) => selfControlled);
    expect(all.slice(0, cheap.length)).toEqual(cheap);
    for (const group of [cheap, all.slice(cheap.length)]) {
      const left = group.map(({ remaining }) => remaining.value ?? Number.NaN);
      expect(left).toEqual([...left].sort((a, b) => b - a));
    }
  });

  test('adds up to the share that the rule self-controlled-share counts', () => {
    const metric = createCatalogue().get('linkedin-ssi');
    if (metric === undefined) throw new Error('no index');
    const cheap = scoreSensitivity(linkedInSsi, {}).filter(({ selfControlled }) => selfControlled);
    const share = compositeShare(
      metric,
      ({ producedBy, automatable }) => (producedBy === 'participant' && automatable ? 1 : 0),
      4,
    );
    expect(cheap.reduce((sum, { perUnit }) => sum + perUnit.value, 0)).toBeCloseTo(100 * share.value, 10);
  });

  test('takes what is not observed to be anything', () => {
    const [known, unknown] = scoreSensitivity(indexOf({ components: 2, maximum: 10 }), { a0: 0.25 });
    expect(known).toMatchObject({
      component: 'a1',
      attainment: null,
      remaining: { value: null, low: 0, high: 8 },
    });
    expect(unknown).toMatchObject({
      component: 'a0',
      attainment: 0.25,
      remaining: { value: 3.75, low: 1.5, high: 6 },
    });
  });

  test('takes given weights as known', () => {
    const all = scoreSensitivity(indexOf({ components: 2, maximum: 10 }), {}, { weights: { a0: 1, a1: 3 } });
    expect(all.map(({ perUnit }) => perUnit)).toEqual([
      { value: 7.5, low: 7.5, high: 7.5 },
      { value: 2.5, low: 2.5, high: 2.5 },
    ]);
  });

  test('names every problem', () => {
    const index = indexOf({ components: 2, maximum: 10 });
    expect(problemsOf(() => scoreSensitivity(index, { a0: 2, b: 0.5 }))).toMatchObject({
      code: 'invalid-data',
      // A key that is no component's could be somebody's name.
      issues: [{ path: ['a0'] }, { path: [] }],
    });
    expect(problemsOf(() => scoreSensitivity(index, {}, { weightRatio: 0.5 }))).toMatchObject({
      code: 'invalid-options',
      issues: [{ path: ['weightRatio'] }],
    });
  });
});
