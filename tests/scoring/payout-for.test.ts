import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PerformanceMeasure } from '../../src/model/plan';
import { payoutFor } from '../../src/scoring/payout-for';
import { problemsOf } from './support';

const measure = (terms: Partial<PerformanceMeasure> = {}): PerformanceMeasure => ({
  metric: 'conversions',
  weight: 1,
  target: 20,
  ...terms,
});
const curve = [
  { attainment: 0.5, payout: 0.2 },
  { attainment: 1, payout: 0.8 },
  { attainment: 1, payout: 1 },
  { attainment: 1.5, payout: 2 },
];
const falling = [
  { attainment: 0, payout: 1 },
  { attainment: 1, payout: 0.5 },
  { attainment: 2, payout: -1 },
];

describe('payoutFor', () => {
  test.each<[string, Partial<PerformanceMeasure>, number, number]>([
    ['linear at target', {}, 20, 1],
    ['linear above', {}, 50, 2.5],
    ['linear below', {}, 5, 0.25],
    ['linear at 0', {}, 0, 0],
    ['linear of a negative amount', {}, -20, 0],
    ['linear just at the threshold', { threshold: 0.5 }, 10, 0.5],
    ['linear below the threshold', { threshold: 0.5 }, 9.99, 0],
    ['a threshold above the target', { threshold: 1.5 }, 25, 0],
    ['a cap', { cap: 1.5 }, 40, 1.5],
    ['below the cap', { cap: 1.5 }, 29, 1.45],
    ['a cap under target', { cap: 0.5 }, 20, 0.5],
    ['all or nothing at target', { payout: 'all-or-nothing' }, 20, 1],
    ['all or nothing above', { payout: 'all-or-nothing' }, 90, 1],
    ['all or nothing below', { payout: 'all-or-nothing' }, 19.99, 0],
    ['all or nothing capped', { payout: 'all-or-nothing', cap: 0.9 }, 20, 0.9],
    ['below the first point', { payout: curve }, 9.99, 0],
    ['at the first point', { payout: curve }, 10, 0.2],
    ['between points', { payout: curve }, 15, 0.5],
    ['just below a jump', { payout: curve }, 20 - 1e-6, expect.closeTo(0.8, 5)],
    ['at a jump', { payout: curve }, 20, 1],
    ['after a jump', { payout: curve }, 25, 1.5],
    ['at the last point', { payout: curve }, 30, 2],
    ['above the last point', { payout: curve }, 300, 2],
    ['points and a cap', { payout: curve, cap: 1.2 }, 25, 1.2],
    ['points and a threshold', { payout: curve, threshold: 0.8 }, 15, 0],
    ['steps', { payout: { steps: curve.slice(0, 2) } }, 19, 0.2],
    [
      'rates below the quota',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 2 },
          ],
        },
      },
      15,
      0.75,
    ],
    [
      'rates beyond it',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 2 },
          ],
        },
      },
      30,
      2,
    ],
    [
      'retroactive rates',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 2 },
          ],
          retroactive: true,
        },
      },
      30,
      3,
    ],
    [
      'a bonus at a tier',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, bonus: 0.5 },
          ],
        },
      },
      30,
      2,
    ],
    [
      'a tier that ends the pay of what lies beyond it',
      {
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 0, bonus: 0.5 },
          ],
        },
      },
      30,
      1.5,
    ],
    [
      'a commission, of what it pays at its quota',
      {
        commission: {
          rates: [
            { from: 0, rate: 0.1 },
            { from: 1, rate: 0.2 },
          ],
        },
      },
      30,
      2,
    ],
    [
      'points in units',
      {
        payout: [
          { value: 10, payout: 0.5 },
          { value: 20, payout: 1 },
        ],
      },
      15,
      0.75,
    ],
    ['a single point', { payout: [{ attainment: 1, payout: 0.7 }] }, 20, 0.7],
    ['a falling curve', { payout: falling }, 10, 0.75],
    ['a curve that falls below 0', { payout: falling }, 40, 0],
  ])('%s', (_, terms, value, expected) => {
    expect(payoutFor(measure(terms), value)).toEqual(expected);
  });

  test.each<[string, Partial<PerformanceMeasure>, number, number]>([
    ['linear at target', {}, 20, 1],
    ['linear, half the target', {}, 10, 2],
    ['linear, twice the target', {}, 40, 0.5],
    ['at the threshold', { threshold: 0.5 }, 40, 0.5],
    ['worse than the threshold', { threshold: 0.5 }, 40.01, 0],
    ['all or nothing at target', { payout: 'all-or-nothing' }, 20, 1],
    ['all or nothing when better', { payout: 'all-or-nothing' }, 3, 1],
    ['all or nothing when worse', { payout: 'all-or-nothing' }, 20.01, 0],
    ['points', { payout: curve }, 16, 1.5],
    ['points when far worse', { payout: curve }, 41, 0],
    ['0 with a cap', { cap: 1.5 }, 0, 1.5],
    ['0 with points: the last', { payout: curve }, 0, 2],
    ['0 with all or nothing', { payout: 'all-or-nothing' }, 0, 1],
    ['below 0 with a cap', { cap: 1.5 }, -3, 1.5],
    ['below 0 with points', { payout: curve, threshold: 0.5 }, -3, 2],
  ])('where lower is better: %s', (_, terms, value, expected) => {
    expect(payoutFor(measure(terms), value, { better: 'lower' })).toEqual(expected);
  });

  test.each([{}, { better: undefined }, { better: 'higher' as const }])(
    'higher is better unless told: %j',
    (metric) => {
      expect(payoutFor(measure(), 30, metric)).toBe(1.5);
    },
  );

  test.each(['higher', 'lower'] as const)('a missing value pays nothing (%s is better)', (better) => {
    for (const payout of ['linear', 'all-or-nothing', curve] as const) {
      for (const value of [null, undefined, Number.NaN]) {
        expect(
          payoutFor(measure({ payout: payout as PerformanceMeasure['payout'] }), value, { better }),
        ).toBe(0);
      }
    }
  });

  test.each([0, -1, Number.MIN_VALUE])(
    'where lower is better, %s has no finite linear payout without a cap',
    (value) => {
      expect(problemsOf(() => payoutFor(measure(), value, { better: 'lower' }))).toEqual({
        code: 'invalid-data',
        issues: [{ path: ['value'], message: 'has no finite payout: set a cap' }],
      });
    },
  );

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '20'])('refuses the value %s', (value) => {
    expect(problemsOf(() => payoutFor(measure(), value as never))).toEqual({
      code: 'invalid-data',
      issues: [{ path: ['value'], message: 'must be a finite number' }],
    });
  });

  test('refuses a target that is not set', () => {
    expect(problemsOf(() => payoutFor(3 as never, 1))).toEqual({
      code: 'invalid-plan',
      issues: [{ path: [], message: 'must be a measure of a plan; it is a number' }],
    });
    expect(problemsOf(() => payoutFor(measure(), 1, 3 as never))).toEqual({
      code: 'invalid-plan',
      issues: [
        { path: ['metric'], message: "must be an object such as { better: 'lower' }; it is a number" },
      ],
    });
    expect(problemsOf(() => payoutFor(measure(), 1, { better: 'more' as never }))).toEqual({
      code: 'invalid-plan',
      issues: [{ path: ['metric', 'better'], message: 'must be "higher" or "lower"' }],
    });
    expect(problemsOf(() => payoutFor(measure({ target: null }), 1))).toEqual({
      code: 'invalid-plan',
      issues: [{ path: ['target'], message: 'is not set yet' }],
    });
  });

  test('reports every term that cannot be read', () => {
    const terms = { target: 0, threshold: Number.NaN, cap: 0, payout: 'steps' };
    expect(problemsOf(() => payoutFor(measure(terms as never), 1))).toEqual({
      code: 'invalid-plan',
      issues: [
        { path: ['target'], message: 'must be a number above 0' },
        { path: ['threshold'], message: 'must be a number of at least 0' },
        { path: ['cap'], message: 'must be a number above 0' },
        {
          path: ['payout'],
          message: 'must be "linear", "all-or-nothing", a list of points, { steps } or { rates }',
        },
      ],
    });
    const points = [
      { attainment: 1, payout: 1 },
      { attainment: Number.NaN, payout: 1 },
      { attainment: 2, payout: 1 },
      { attainment: 1.5, payout: 1 },
    ];
    expect(problemsOf(() => payoutFor(measure({ payout: points }), 1))?.issues).toEqual([
      { path: ['payout', 1], message: 'needs a number for payout, and for attainment or value' },
      { path: ['payout', 3, 'attainment'], message: 'must not be below the one before' },
    ]);
    expect(problemsOf(() => payoutFor(measure({ payout: [] }), 1))?.issues).toEqual([
      { path: ['payout'], message: 'needs at least one point' },
    ]);
  });

  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const rising = fc
    .array(fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((points) => {
      const attainments = points.map(([attainment]) => attainment).sort((a, b) => a - b);
      const payouts = points.map(([, payout]) => payout).sort((a, b) => a - b);
      return attainments.map((attainment, at) => ({ attainment, payout: payouts[at] ?? 0 }));
    });
  const payouts = fc.oneof(fc.constantFrom('linear' as const, 'all-or-nothing' as const), rising);

  test('is never negative, never above the cap, and never falls as the value gets better', () => {
    const values = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const terms = fc.record({
      target: positive,
      cap: positive,
      payout: payouts,
      threshold: fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        terms,
        values,
        fc.constantFrom('higher' as const, 'lower' as const),
        (given, pair, better) => {
          const [worse, best] = [...pair]
            .sort((a, b) => (better === 'lower' ? b - a : a - b))
            .map((value) => payoutFor(measure(given), value, { better }));
          expect(worse).toBeGreaterThanOrEqual(0);
          expect(best).toBeGreaterThanOrEqual((worse ?? Number.NaN) - 1e-12);
          expect(best).toBeLessThanOrEqual(given.cap);
        },
      ),
      { seed: 1, numRuns: 5000 },
    );
  });

  test('with points (0, 0) and (10, 10) is linear', () => {
    const diagonal = [
      { attainment: 0, payout: 0 },
      { attainment: 10, payout: 10 },
    ];
    fc.assert(
      fc.property(fc.double({ min: -10, max: 200, noNaN: true }), (value) => {
        expect(payoutFor(measure({ payout: diagonal }), value)).toBeCloseTo(payoutFor(measure(), value), 12);
      }),
      { seed: 2 },
    );
  });
});
