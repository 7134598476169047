import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { type AttainmentScale, attainment } from '../../src/scoring/attainment';
import { illustrativeScale } from '../../src/scoring/illustrative-scale';
import { indexScaleIssues } from '../../src/scoring/index-scale';
import { indexOf, metric, problemsOf } from './support';

describe('attainment', () => {
  test.each<[string, number, AttainmentScale, number]>([
    ['a straight line', 30, { target: 40 }, 0.75],
    ['full marks beyond the target', 50, { target: 40 }, 1],
    ['nothing below zero', -5, { target: 40 }, 0],
    ['another zero', 15, { zero: 10, target: 20 }, 0.5],
    ['lower is better', 10, { zero: 30, target: 5 }, 0.8],
    ['lower is better, beyond the target', 2, { zero: 30, target: 5 }, 1],
    ['half on a curve', 500, { half: 500, most: 2000 }, 0.5],
    ['most on a curve', 2000, { half: 500, most: 2000 }, 0.9],
    ['nothing on a curve', 0, { half: 500, most: 2000 }, 0],
    ['negative values on a curve count as nothing', -3, { half: 500, most: 2000 }, 0],
    ['the largest figure there is', 1e15, { half: 500, most: 2000 }, 1],
    ['a falling curve', 20, { half: 100, most: 20 }, 0.9],
    ['nothing on a falling curve', 0, { half: 100, most: 20 }, 1],
    ['points of a curve far apart', 1, { half: 1, most: 1e15 }, 0.5],
  ])('%s', (_, value, scale, expected) => {
    expect(attainment(value, scale)).toBeCloseTo(expected, 12);
  });

  test('goes one way and stays within 0..1', () => {
    const figure = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const scale = fc.oneof(
      fc.record({ zero: figure, target: figure }).filter(({ zero, target }) => zero !== target),
      fc.record({ half: figure, most: figure }).filter(({ half, most }) => Math.log(half) !== Math.log(most)),
    );
    const values = fc.tuple(figure, figure).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(scale, values, (given, [less, more]) => {
        const [from, to] = [attainment(less, given), attainment(more, given)];
        const rises = 'half' in given ? given.most > given.half : given.target > given.zero;
        expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
        expect(Math.max(from, to)).toBeLessThanOrEqual(1);
        expect(rises ? to - from : from - to).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  const fromAbove = 'must be a finite number above 0';
  test.each<[string, unknown, [string[], string][]]>([
    ['no object', 3, [[[], 'must be { target } or { half, most }; it is a number']]],
    ['null', null, [[[], 'must be { target } or { half, most }; it is null']]],
    ['nothing', {}, [[['target'], 'must be a finite number']]],
    ['half alone', { half: 3 }, [[['most'], fromAbove]]],
    [
      'negative points',
      { half: -3, most: 0 },
      [
        [['half'], fromAbove],
        [['most'], fromAbove],
      ],
    ],
    ['NaN', { target: Number.NaN }, [[['target'], 'must be a finite number']]],
    ['text', { target: '3' }, [[['target'], 'must be a finite number']]],
    [
      'both kinds',
      { half: 1, most: 2, target: 3 },
      [[['target'], 'is no figure of a scale: { target, zero } or { half, most }']],
    ],
    ['equal ends', { zero: 2, target: 2 }, [[[], 'must have zero and target apart']]],
    ['a target at the default zero', { target: 0 }, [[[], 'must have zero and target apart']]],
    ['equal points', { half: 2, most: 2 }, [[[], 'must have half and most apart']]],
    [
      'ends too far away',
      { zero: -1e16, target: 1e308 },
      [
        [['zero'], 'must be a number from −1e15 to 1e15'],
        [['target'], 'must be a number from −1e15 to 1e15'],
      ],
    ],
    ['points so close to 0 that they are 0', { half: 1e-16, most: 1 }, [[['half'], fromAbove]]],
  ])('rejects %s', (_, scale, expected) => {
    expect(problemsOf(() => attainment(1, scale as AttainmentScale))).toEqual({
      code: 'invalid-options',
      issues: expected.map(([path, message]) => ({ path: ['scale', ...path], message })),
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, null, '3'])('rejects the value %s', (value) => {
    expect(problemsOf(() => attainment(value as number, { target: 1 }))).toMatchObject({
      code: 'invalid-data',
      issues: [{ path: ['value'] }],
    });
  });
});

describe('illustrativeScale', () => {
  test('covers every component, says what it is, and is a valid scale', () => {
    const scale = illustrativeScale(linkedInSsi);
    expect(indexScaleIssues(linkedInSsi, scale)).toEqual([]);
    expect(Object.keys(scale.components)).toEqual(
      linkedInSsi.pillars.flatMap(({ components }) => components.map(({ id }) => id)),
    );
    expect(scale.name).toBe('illustrative');
    expect(scale.note).toContain('assumption of incentive-audit');
  });

  test('knows every nature, and turns round where lower is better', () => {
    const [pillar] = indexOf({ components: 0, maximum: 1 }).pillars;
    const natures = ['count', 'amount', 'rate', 'state', 'rating'] as const;
    for (const nature of natures) {
      const components = [metric('up', { nature }), metric('down', { nature, better: 'lower' })];
      const index = { ...indexOf(), maximum: 1, pillars: [{ ...pillar!, components }] };
      const { up, down } = illustrativeScale(index).components;
      expect(attainment(0, up!)).toBe(0);
      expect(attainment(0, down!)).toBe(1);
      expect(attainment(1e9, up!)).toBeCloseTo(1, 3);
      expect(attainment(1e9, down!)).toBeCloseTo(0, 3);
    }
  });
});
