import { expect, test } from 'vitest';
import { type PayoutTerms, payoutFunction } from '../../src/scoring/payout-function';

const payout: PayoutTerms['payout'] = [
  { attainment: 0.5, payout: 0.2 },
  { attainment: 0.8, payout: 0.6 },
  { attainment: 1, payout: 1 },
  { attainment: 1.2, payout: 1.5 },
];
const column = Float64Array.from({ length: 1_000_000 }, (_, i) => (i % 5000) / 100);

test.each<[string, 'higher' | 'lower', PayoutTerms]>([
  ['linear', 'higher', { target: 25, threshold: 5, cap: 1.5 }],
  ['all or nothing', 'higher', { target: 25, payout: 'all-or-nothing' }],
  ['points', 'higher', { target: 25, payout }],
  ['points, lower is better', 'lower', { target: 25, threshold: 40, cap: 2, payout }],
])('pays a million values in at most 60 ms: %s', (_, better, terms) => {
  const payoutAt = payoutFunction(terms, better);
  const paid = new Float64Array(column.length);
  const run = (): number => {
    const start = performance.now();
    for (let i = 0; i < column.length; i++) paid[i] = payoutAt(column[i] ?? 0);
    return performance.now() - start;
  };
  expect(Math.min(...Array.from({ length: 5 }, run))).toBeLessThanOrEqual(60);
});
