import { describe, expect, test } from 'vitest';
import type { PerformanceMeasure } from '../../src/model/plan';
import { type PayoutShape, payoutShape } from '../../src/scoring/payout-shape';

type Terms = Partial<Pick<PerformanceMeasure, 'target' | 'threshold' | 'payout' | 'cap' | 'commission'>>;

const points = (...pairs: [attainment: number, payout: number][]): Terms => ({
  payout: pairs.map(([attainment, payout]) => ({ attainment, payout })),
});

const shapeOf = (terms: Terms, better: 'higher' | 'lower' = 'higher') =>
  payoutShape({ target: 20, ...terms } as Parameters<typeof payoutShape>[0], better);

describe('jumps', () => {
  test.each<[string, Terms, PayoutShape['jumps']]>([
    ['none of a straight line', {}, []],
    ['none of a straight line in so many words', { payout: 'linear' }, []],
    ['what the threshold pays', { threshold: 0.5 }, [{ at: 0.5, size: 0.5 }]],
    [
      'what the threshold pays under a cap, all there is',
      { threshold: 0.5, cap: 0.4 },
      [{ at: 0.5, size: 1 }],
    ],
    ['all, or nothing', { payout: 'all-or-nothing' }, [{ at: 1, size: 1 }]],
    ['all, or nothing, under a cap', { payout: 'all-or-nothing', cap: 0.7 }, [{ at: 1, size: 1 }]],
    ['the first amount paid', points([0.5, 0.3], [1, 1]), [{ at: 0.5, size: 0.3 }]],
    ['none where the curve begins at nothing', points([0.5, 0], [1, 1]), []],
    ['a first point at no attainment is no jump', points([0, 0.3], [1, 1]), []],
    ['two points at one attainment', points([0, 0], [1, 0.3], [1, 1]), [{ at: 1, size: 0.7 }]],
    [
      'of what is paid at target',
      points([0, 0], [1, 0.25], [1, 0.5], [2, 0.5], [2, 1]),
      [
        { at: 1, size: 0.5 },
        { at: 2, size: 1 },
      ],
    ],
    [
      'every one, in order',
      points([0.5, 0.25], [1, 0.25], [1, 1], [2, 1], [2, 1.5]),
      [
        { at: 0.5, size: 0.25 },
        { at: 1, size: 0.75 },
        { at: 2, size: 0.5 },
      ],
    ],
    ['one down is none', points([0, 0], [1, 0.9], [1, 0.2]), []],
    ['a steep stretch is none', points([0, 0], [0.9, 0], [0.91, 1]), []],
    [
      'none before the threshold',
      { ...points([0, 0], [0.5, 0], [0.5, 0.9], [1, 1]), threshold: 0.8 },
      [{ at: 0.8, size: expect.closeTo(0.96, 12) as number }],
    ],
    [
      'none at the threshold itself beside what it pays',
      { ...points([0, 0], [0.5, 0], [0.5, 0.9], [1, 1]), threshold: 0.5 },
      [{ at: 0.5, size: 0.9 }],
    ],
    [
      'what lies above the cap does not count',
      { ...points([0, 0], [1, 0], [1, 2]), cap: 1.2 },
      [{ at: 1, size: 1 }],
    ],
  ])('%s', (_, terms, jumps) => {
    expect(shapeOf(terms)?.jumps).toEqual(jumps);
  });

  test('stand at target over value where lower is better', () => {
    expect(
      shapeOf(
        {
          payout: [
            { value: 40, payout: 0.5 },
            { value: 20, payout: 1 },
          ],
        },
        'lower',
      )?.jumps,
    ).toEqual([{ at: 0.5, size: 0.5 }]);
  });
});

describe('idle stretches', () => {
  test.each<[string, Terms, PayoutShape['idle']]>([
    ['none of a straight line', {}, []],
    ['none of all or nothing', { payout: 'all-or-nothing' }, []],
    ['flat, and more later', points([0, 0], [1, 1], [1.2, 1], [2, 2]), [{ from: 1, to: 1.2 }]],
    ['flat, and a jump later', points([0, 0], [1, 1], [1.2, 1], [1.2, 2]), [{ from: 1, to: 1.2 }]],
    ['flat to the end is a cap', points([0, 0], [1, 1], [2, 1]), []],
    ['flat at nothing is a threshold', points([0, 0], [0.5, 0], [1, 1]), []],
    ['falling is none', points([0, 0], [1, 1], [2, 0.5]), []],
    [
      'every one, those that follow one another as one',
      points([0, 0], [1, 1], [1.1, 1], [1.2, 1], [2, 2], [3, 2], [4, 3]),
      [
        { from: 1, to: 1.2 },
        { from: 2, to: 3 },
      ],
    ],
    [
      'two where a jump parts them',
      points([0, 0], [1, 1], [2, 1], [2, 2], [3, 2], [4, 3]),
      [
        { from: 1, to: 2 },
        { from: 2, to: 3 },
      ],
    ],
    ['none where it rises all the way', points([0, 0], [1, 0.5], [2, 2]), []],
    [
      'from the threshold on',
      { ...points([0, 0.5], [1, 0.5], [2, 2]), threshold: 0.5 },
      [{ from: 0.5, to: 1 }],
    ],
    ['none that the threshold hides', { ...points([0, 0.5], [1, 0.5], [2, 2]), threshold: 1 }, []],
    ['none that the cap makes', { ...points([0, 0], [1, 1.2], [2, 2]), cap: 1.1 }, []],
  ])('%s', (_, terms, idle) => {
    expect(shapeOf(terms)?.idle).toEqual(idle);
  });
});

describe('falls', () => {
  test.each<[string, Terms, PayoutShape['falls']]>([
    ['none where it rises all the way', points([0, 0], [1, 0.5], [2, 2]), []],
    ['down to the end', points([0, 0], [1, 1], [2, 0.5]), [{ from: 1, to: 2, size: 0.5 }]],
    [
      'at one attainment',
      points([0, 0], [1.2, 1.5], [1.2, 1], [2, 1.2]),
      [{ from: 1.2, to: 1.2, size: expect.closeTo(0.4, 12) as number }],
    ],
    [
      'those that follow one another are one',
      points([0, 0], [1, 1], [1.5, 1], [1.5, 0.75], [2, 0.5], [3, 0.25]),
      [{ from: 1.5, to: 3, size: 0.75 }],
    ],
    [
      'two where a rise parts them',
      points([0, 0], [1, 1], [2, 0.5], [2, 1], [3, 0.75]),
      [
        { from: 1, to: 2, size: 0.5 },
        { from: 2, to: 3, size: 0.25 },
      ],
    ],
    [
      'from what is paid at the threshold',
      { ...points([0, 1], [0.9, 0.1], [1, 1]), threshold: 0.45 },
      [{ from: 0.45, to: 0.9, size: expect.closeTo(0.45, 12) as number }],
    ],
    ['none that the cap hides', { ...points([0, 0], [1, 2], [2, 1.5]), cap: 1.2 }, []],
  ])('%s', (_, terms, falls) => {
    expect(shapeOf(terms)?.falls).toEqual(falls);
  });
});

describe('steps, rates and commissions', () => {
  test('steps jump, and are idle between', () => {
    const steps = {
      steps: [
        { attainment: 0.8, payout: 0.6 },
        { attainment: 1, payout: 1 },
      ],
    };
    expect(shapeOf({ payout: steps })).toEqual({
      jumps: [
        { at: 0.8, size: 0.6 },
        { at: 1, size: 0.4 },
      ],
      idle: [{ from: 0.8, to: 1 }],
      falls: [],
    });
  });

  test('rates beyond the quota are no jump; retroactive ones and bonuses are', () => {
    const rates = [
      { from: 0, rate: 1 },
      { from: 1.5, rate: 2 },
    ];
    expect(shapeOf({ payout: { rates } })?.jumps).toEqual([]);
    expect(shapeOf({ payout: { rates, retroactive: true } })?.jumps).toEqual([{ at: 1.5, size: 1.5 }]);
    const bonus = [
      { from: 0, rate: 1 },
      { from: 1.2, rate: 1, bonus: 0.5 },
    ];
    expect(shapeOf({ payout: { rates: bonus } })?.jumps).toEqual([
      { at: 1.2, size: expect.closeTo(0.5, 12) as number },
    ]);
  });

  test('a commission is seen against what it pays at its quota of 20', () => {
    const rates = [
      { from: 0, rate: 10 },
      { from: 1.5, rate: 20 },
    ];
    expect(shapeOf({ commission: { rates, retroactive: true } })?.jumps).toEqual([{ at: 1.5, size: 1.5 }]);
    const byValue = [
      { from: 0, rate: 10 },
      { from: 30, rate: 10, bonus: 100 },
    ];
    expect(shapeOf({ commission: { rates: byValue, tiersBy: 'value' } })?.jumps).toEqual([
      { at: 1.5, size: 0.5 },
    ]);
  });
});

test('has no shape while figures of the metric wait for a target, or where nothing is paid at target', () => {
  expect(shapeOf({ target: null, payout: [{ value: 10, payout: 1 }] })).toBeNull();
  expect(shapeOf({ target: null, threshold: 0.5 })?.jumps).toEqual([{ at: 0.5, size: 0.5 }]);
  expect(shapeOf({ target: null })).toEqual({ jumps: [], idle: [], falls: [] });
  expect(shapeOf({ target: null, payout: 'all-or-nothing' })?.jumps).toEqual([{ at: 1, size: 1 }]);
  expect(shapeOf(points([1.2, 1], [2, 2]))).toBeNull();
  const rates = [{ from: 0, rate: 0.1, bonus: 50 }];
  expect(shapeOf({ target: 'own', commission: { rates } })).toBeNull();
});
