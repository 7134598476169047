import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import type { MetricDefinition } from '../../src/model/metric';
import { compositeShare } from '../../src/scoring/composite-share';
import { estimateScore } from '../../src/scoring/estimate-score';
import { corners, indexOf, problemsOf, weightedMean } from './support';

const components = linkedInSsi.pillars.flatMap((pillar) => pillar.components);
const everything = (attainment: number) => Object.fromEntries(components.map(({ id }) => [id, attainment]));
const attainment = fc.double({ min: 0, max: 1, noNaN: true });
const ratios = fc.oneof(fc.double({ min: 1, max: 50, noNaN: true }), fc.constantFrom(1, 4));

/** Attainments of `a0`, `a1`, …, without those that are missing. */
const named = (values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, at) => [`a${at}`, value]));

describe('estimateScore', () => {
  test('is the lowest and highest of all corner weightings and all that missing components can be, in 10,000 cases', () => {
    const values = fc.array(fc.option(attainment, { freq: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, ratios, (given, weightRatio) => {
        const index = indexOf({ components: given.length, maximum: 1 });
        const { range } = estimateScore(index, named(given), { weightRatio });
        let low = Number.POSITIVE_INFINITY;
        let high = Number.NEGATIVE_INFINITY;
        for (const weights of corners(given.length, [1, weightRatio])) {
          for (const missing of corners(given.filter((value) => value === null).length, [0, 1])) {
            let next = 0;
            const mean = weightedMean(
              given.map((value) => value ?? missing[next++] ?? 0),
              weights,
            );
            low = Math.min(low, mean);
            high = Math.max(high, mean);
          }
        }
        expect(Math.abs(range.low - low)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(range.high - high)).toBeLessThanOrEqual(1e-12);
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  test('holds the score at every allowed weighting', () => {
    const parts = fc.array(fc.tuple(attainment, attainment, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), ratios, (pillars, weightRatio) => {
        const index = indexOf(...pillars.map((part) => ({ components: part.length, maximum: 25 })));
        const observed = pillars.flatMap((part, p) =>
          part.flatMap(([value, , isKnown], c) =>
            isKnown ? [[`${String.fromCharCode(97 + p)}${c}`, value] as const] : [],
          ),
        );
        const truth = pillars.reduce((sum, part) => {
          const values = part.map(([value]) => value);
          const weights = part.map(([, heavy]) => 1 + heavy * (weightRatio - 1));
          return sum + 25 * weightedMean(values, weights);
        }, 0);
        const { value, range } = estimateScore(index, Object.fromEntries(observed), { weightRatio });
        expect(truth).toBeGreaterThanOrEqual(range.low - 1e-10);
        expect(truth).toBeLessThanOrEqual(range.high + 1e-10);
        if (value !== null) {
          expect(value).toBeGreaterThanOrEqual(range.low - 1e-10);
          expect(value).toBeLessThanOrEqual(range.high + 1e-10);
        }
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  const properties: [string, (component: MetricDefinition) => boolean][] = [
    ['counts', ({ nature }) => nature === 'count'],
    ['automatable ones', ({ automatable }) => automatable],
    ['those of others', ({ producedBy }) => producedBy === 'others'],
    ['none', () => false],
  ];
  test.each(properties)('with full marks for %s and 0 else has the range of compositeShare', (_, has) => {
    const metric = createCatalogue().get('linkedin-ssi');
    if (metric === undefined) throw new Error('no index');
    const marks = Object.fromEntries(components.map((component) => [component.id, has(component) ? 1 : 0]));
    for (const weightRatio of [1, 2, 4, 10]) {
      const { value, range, observedShare } = estimateScore(linkedInSsi, marks, { weightRatio });
      const share = compositeShare(metric, (component) => (has(component) ? 1 : 0), weightRatio);
      expect(value).toBeCloseTo(100 * share.value, 12);
      expect(range.low).toBeCloseTo(100 * share.low, 12);
      expect(range.high).toBeCloseTo(100 * share.high, 12);
      expect(observedShare).toBe(1);
    }
  });

  test.each([
    [0, 0],
    [1, 100],
  ])('attainments of %i give %i whatever the weights', (each, points) => {
    const { value, range } = estimateScore(linkedInSsi, everything(each), { weightRatio: 1000 });
    expect({ value, range }).toEqual({ value: points, range: { low: points, high: points } });
  });

  test('nothing observed gives the whole range and no value', () => {
    expect(
      estimateScore(indexOf({ components: 2, maximum: 30 }, { components: 1, maximum: 70 }), {}),
    ).toEqual({
      value: null,
      range: { low: 0, high: 100 },
      observedShare: 0,
      pillars: {
        p0: { value: null, range: { low: 0, high: 30 }, maximum: 30, observedShare: 0 },
        p1: { value: null, range: { low: 0, high: 70 }, maximum: 70, observedShare: 0 },
      },
    });
  });

  test('a pillar of which nothing is observed leaves the score without a value', () => {
    const index = indexOf({ components: 1, maximum: 30 }, { components: 1, maximum: 70 });
    const { value, range, pillars } = estimateScore(index, { a0: 0.5 });
    expect({ value, range }).toEqual({ value: null, range: { low: 15, high: 85 } });
    expect([pillars.p0?.value, pillars.p1?.value]).toEqual([15, null]);
  });

  test('takes missing components to stand where the observed ones of their pillar do', () => {
    const index = indexOf({ components: 4, maximum: 20 }, { components: 1, maximum: 80 });
    const estimate = estimateScore(
      index,
      { a0: 1, a1: 0.5, a2: null, a3: undefined, b0: 0.25 },
      { weightRatio: 1 },
    );
    expect(estimate.pillars.p0).toEqual({
      value: 15,
      range: { low: 7.5, high: 17.5 },
      maximum: 20,
      observedShare: 0.5,
    });
    expect(estimate.value).toBe(35);
    expect(estimate.observedShare).toBe(0.9);
  });

  test('assumes a ratio of 4 unless told otherwise', () => {
    const marks = { a0: 1, a1: 0 };
    const index = indexOf({ components: 2, maximum: 100 });
    expect(estimateScore(index, marks).range).toEqual({ low: 20, high: 80 });
    expect(estimateScore(index, marks, { weightRatio: undefined }).range).toEqual({ low: 20, high: 80 });
    expect(estimateScore(index, marks, { weightRatio: 1 }).range).toEqual({ low: 50, high: 50 });
  });

  describe('with given weights', () => {
    const index = indexOf({ components: 3, maximum: 100 });

    test('ranges over the missing components alone', () => {
      const estimate = estimateScore(
        index,
        { a0: 1, a1: 0.25 },
        { weights: { a0: 2, a1: 4, a2: 2 }, weightRatio: 9 },
      );
      expect(estimate).toMatchObject({ value: 50, range: { low: 37.5, high: 62.5 }, observedShare: 0.75 });
    });

    test('depends on their proportions only, however large or small they are', () => {
      const marks = { a0: 1, a1: 0.25, a2: 0 };
      const at = (unit: number) => estimateScore(index, marks, { weights: { a0: unit, a1: unit, a2: unit } });
      for (const unit of [1e15, 1e-15]) expect(at(unit)).toEqual(at(1));
    });

    test('has no value when only components without weight are observed', () => {
      const estimate = estimateScore(index, { a0: 1 }, { weights: { a0: 0, a1: 1, a2: 1 } });
      expect(estimate).toMatchObject({ value: null, range: { low: 0, high: 100 }, observedShare: 0 });
    });

    test('equal ones are as good as a ratio of 1', () => {
      const marks = { a0: 0.3, a2: 0.9 };
      const equal = estimateScore(index, marks, { weights: { a0: 7, a1: 7, a2: 7 } });
      expect(equal).toEqual(estimateScore(index, marks, { weightRatio: 1 }));
    });
  });

  test('reports every attainment that cannot be one, with the nearest name', () => {
    const given = { a0: 1.01, a1: Number.NaN, a2: -0.1, a4: 'all', a3: 1, bO: 1, absent: undefined };
    const index = indexOf({ components: 5, maximum: 50 }, { components: 3, maximum: 50 });
    const outside = (id: string) => ({ path: [id], message: 'must be a number from 0 to 1' });
    expect(problemsOf(() => estimateScore(index, given as never))).toEqual({
      code: 'invalid-data',
      issues: [
        outside('a0'),
        outside('a1'),
        outside('a2'),
        outside('a4'),
        { path: [], message: 'has a key, number 6, that is no component of the index' },
      ],
    });
    expect(problemsOf(() => estimateScore(linkedInSsi, { conections: 1 }))?.issues).toEqual([
      {
        path: [],
        message: 'has a key, number 1, that is no component of the index; did you mean "connections"?',
      },
    ]);
  });

  test('reports every option that cannot be one', () => {
    const index = indexOf(
      { components: 2, maximum: 50 },
      { components: 2, maximum: 50 },
      { components: 2, maximum: 50 },
    );
    const weights = { a0: -1, a1: Number.NaN, b0: 0, b1: 0, c0: Number.POSITIVE_INFINITY, d0: 1 };
    expect(
      problemsOf(() => estimateScore(index, {}, { weights, weightRatio: 0.5, ratio: 4 } as never)),
    ).toEqual({
      code: 'invalid-options',
      issues: [
        { path: ['ratio'], message: 'is no option' },
        { path: ['weightRatio'], message: 'must be a number of at least 1' },
        { path: ['weights', 'a0'], message: 'must be a number of at least 0' },
        { path: ['weights', 'a1'], message: 'must be a number of at least 0' },
        { path: ['weights', 'c0'], message: 'must be a number of at least 0' },
        { path: ['weights', 'c1'], message: 'is missing' },
        { path: ['weights'], message: 'has a key, number 6, that is no component of the index' },
        { path: ['weights'], message: 'are all 0 in "p1"' },
      ],
    });
  });

  test('refuses options that are none', () => {
    expect(problemsOf(() => estimateScore(linkedInSsi, {}, 4 as never))).toEqual({
      code: 'invalid-options',
      issues: [{ path: [], message: 'must be an object; it is a number' }],
    });
  });

  test.each([0, '', false, 4])('refuses the weights %j', (weights) => {
    expect(problemsOf(() => estimateScore(linkedInSsi, {}, { weights } as never))?.issues).toEqual([
      { path: ['weights'], message: 'must be an object of numbers by component' },
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.999, '4'])('refuses the ratio %s', (weightRatio) => {
    expect(problemsOf(() => estimateScore(linkedInSsi, {}, { weightRatio } as never))?.issues).toEqual([
      { path: ['weightRatio'], message: 'must be a number of at least 1' },
    ]);
  });
});
