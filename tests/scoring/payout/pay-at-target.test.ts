import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payOn } from '../../../src/critique/kit/pay-on';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../src/model/plan';
import { resolved } from '../../resolved';
import { metric } from '../support';

const nps = { ...metric('nps', { captures: 'relationship-quality' }), nature: 'rating' as const };

function planOf(measures: PerformanceMeasure[], changed: Partial<IncentivePlanInput> = {}) {
  return resolved({
    name: 'Plan',
    period: 'quarter',
    currency: 'EUR',
    targetIncentive: 4000,
    metrics: [nps],
    ...changed,
    measures,
  });
}

const shares = (...given: Parameters<typeof planOf>) => planOf(...given).measures.map(({ share }) => share);
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));

const revenue: PerformanceMeasure = { metric: 'revenue', weight: 0.9, target: 100 };
const score: PerformanceMeasure = { metric: 'linkedin-ssi', weight: 0.1, target: 50 };
const whole: PerformanceMeasure = { metric: 'revenue', weight: 1, target: 100 };
const paying = (payout: number): PerformanceMeasure['payout'] => [
  { attainment: 0, payout: 0 },
  { attainment: 1, payout },
];

describe('the share of the pay at target', () => {
  test.each<[string, PerformanceMeasure[], number[]]>([
    ['is the weight as written where each pays all of it', [revenue, score], [0.9, 0.1]],
    [
      'is what the curve pays at target',
      [
        { ...revenue, payout: paying(0.2) },
        { ...score, payout: paying(8.2) },
      ],
      [0.18, 0.82],
    ],
    [
      'is under a cap',
      [
        { ...revenue, cap: 0.1 },
        { ...score, weight: 0.1 },
      ],
      [0.09 / 0.19, 0.1 / 0.19],
    ],
    [
      'counts an amount by its money, of a longer period by its part',
      [whole, { metric: 'leads', amount: 4000, target: 5, period: 'year' }],
      [0.8, 0.2],
    ],
    [
      'counts a commission by what it pays at its quota',
      [whole, { metric: 'leads', target: 10, commission: { rates: [{ from: 0, rate: 100 }] } }],
      [0.8, 0.2],
    ],
    [
      'takes the weight a commission is meant to have where its quota is not in the plan',
      [
        { ...revenue, weight: 0.4 },
        { metric: 'leads', weight: 0.6, target: 'own', commission: { rates: [{ from: 0, rate: 1 }] } },
      ],
      [0.4, 0.6],
    ],
  ])('%s', (_, measures, expected) => {
    expect(shares(measures)).toEqual(close(...expected));
  });

  test('is all of the pay of a lone commission, whatever its quotas', () => {
    const lone: PerformanceMeasure = {
      metric: 'leads',
      target: 'own',
      commission: { rates: [{ from: 0, rate: 1 }] },
    };
    expect(shares([lone])).toEqual([1]);
  });
});

describe('what hangs on gates and multipliers', () => {
  const points: PerformanceMeasure['payout'] = [
    { value: 20, payout: 0.8 },
    { value: 40, payout: 1 },
    { value: 60, payout: 1.2 },
  ];
  const multiplier: PerformanceMeasure = { metric: 'nps', role: 'multiplier', target: 40, payout: points };
  const gate: PerformanceMeasure = { metric: 'linkedin-ssi', role: 'gate', target: 70 };

  test('is what is lost at their lowest, alone and together', () => {
    const { measures } = planOf([revenue, score, multiplier]);
    expect(measures.map(({ share }) => share)).toEqual(close(0.9, 0.1, 0.2));
    expect(payOn(measures.slice(1))).toBeCloseTo(0.28, 12);
    expect(payOn(measures)).toBe(1);
  });

  test.each<[string, Partial<PerformanceMeasure>, number]>([
    ['all behind a gate', {}, 1],
    ['the part that a missed gate takes', { otherwise: 0.7 }, 0.3],
    ['nothing where only accelerators stop', { otherwise: 'no-accelerator' }, 0],
  ])('%s', (_, changed, share) => {
    expect(shares([whole, { ...gate, ...changed }])[1]).toBeCloseTo(share, 12);
  });

  test('is of what they act on', () => {
    const leads: PerformanceMeasure = { metric: 'leads', weight: 0.1, target: 5 };
    expect(shares([revenue, leads, { ...gate, appliesTo: ['leads'] }])[2]).toBeCloseTo(0.1, 12);
  });

  test('never passes 1, and never falls as more is asked about', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), part, part, (weight, low, otherwise) => {
        const { measures } = planOf([
          { ...revenue, weight },
          { ...score, weight: 1 - weight },
          {
            ...multiplier,
            payout: [
              { attainment: 0.5, payout: low },
              { attainment: 1, payout: 1 },
            ],
          },
          { ...gate, id: 'hurdle', otherwise, appliesTo: ['revenue'] },
        ]);
        let before = 0;
        for (let count = 1; count <= measures.length; count++) {
          const hanging = payOn(measures.slice(0, count));
          expect(hanging).toBeGreaterThanOrEqual(before - 1e-12);
          expect(hanging).toBeLessThanOrEqual(1 + 1e-12);
          before = hanging;
        }
      }),
      { seed: 1 },
    );
  });
});
