import { describe, expect, test } from 'vitest';
import { payoutFor } from '../../src/scoring/payout-for';
import { type PayoutTerms, payoutFunction } from '../../src/scoring/payout-function';

const payout: PayoutTerms['payout'] = [
  { attainment: 0.5, payout: 0.2 },
  { attainment: 0.8, payout: 0.6 },
  { attainment: 1, payout: 1 },
  { attainment: 1.2, payout: 1.5 },
];
const cases: [string, 'higher' | 'lower', PayoutTerms][] = [
  ['linear', 'higher', { target: 25, threshold: 0.2, cap: 1.5 }],
  ['all or nothing', 'higher', { target: 25, payout: 'all-or-nothing' }],
  ['points', 'higher', { target: 25, payout }],
  ['points, lower is better', 'lower', { target: 25, threshold: 0.625, cap: 2, payout }],
];

describe.each(cases)('payoutFunction, %s', (_, better, terms) => {
  const payoutAt = payoutFunction(terms, better);

  test('gives what payoutFor gives', () => {
    const measure = { metric: 'made-up', weight: 1, ...terms };
    for (const value of [0, 4.99, 5, 12.5, 24.99, 25, 31, 40, 41, 100, Number.NaN]) {
      expect(payoutAt(value)).toBe(payoutFor(measure, value, { better }));
    }
  });
});

test('pays at a threshold of 0 what the curve pays there', () => {
  const standing = [
    { attainment: 0, payout: 0.3 },
    { attainment: 1, payout: 1 },
  ];
  expect(payoutFunction({ target: 10, threshold: 0, payout: standing }, 'higher')(0)).toBe(0.3);
  expect(payoutFunction({ target: 10, threshold: 0, payout: standing }, 'lower')(0)).toBe(1);
});

test('has no finite payout where lower is better, the value 0, and nothing caps it', () => {
  expect(payoutFunction({ target: 25 }, 'lower')(0)).toBe(Number.POSITIVE_INFINITY);
});
