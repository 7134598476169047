import { describe, expect, it } from 'vitest';
import { findingOf, revenuePlan } from '../../support';

const rule = 'plan-design/payout-period';

describe(rule, () => {
  it.each([
    [0, 'month', 'pass'],
    [0.5, 'quarter', 'fail'],
    [1, 'quarter', 'pass'],
    [1, 'month', 'fail'],
    [2, 'year', 'fail'],
    [3, 'quarter', 'pass'],
    [3, 'year', 'pass'],
    [9, 'year', 'pass'],
    [9, 'quarter', 'pass'],
    [9, 'half-year', 'pass'],
    [12, 'month', 'fail'],
  ] as const)('a cycle of %d months, paid by %s: %s', (salesCycleMonths, period, outcome) => {
    expect(findingOf(rule, { ...revenuePlan, salesCycleMonths, period })).toMatchObject({
      outcome,
      payAtStake: 1,
      targets: ['/measures/0'],
    });
  });

  it('asks for the sales cycle', () => {
    expect(findingOf(rule, revenuePlan)).toMatchObject({
      outcome: 'cannot-tell',
      payAtStake: 1,
      need: { reason: 'missing-field' },
    });
  });

  it('has no advice beyond a year', () => {
    const finding = findingOf(rule, { ...revenuePlan, salesCycleMonths: 18 });
    expect(finding).toMatchObject({ outcome: 'not-applicable', payAtStake: 0, targets: [] });
    expect(finding.message.text).toContain('18 months');
  });
});
