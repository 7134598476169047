import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { findingOf, split } from '../../support';

const rule = 'plan-design/measure-weight';

describe(rule, () => {
  it.each([
    ['a fifth', 0.2, 'pass', 0, []],
    ['a fifth, off in binary', 1 - 0.8, 'pass', 0, []],
    ['just below', 0.19, 'fail', 0.19, ['/measures/0']],
    ['the second is light', 0.9, 'fail', 0.1, ['/measures/1']],
  ] as const)('%s', (_, weight, outcome, payAtStake, targets) => {
    const finding = findingOf(rule, split('revenue', weight, 'leads'));
    expect(finding).toMatchObject({ outcome, targets });
    expect(finding.payAtStake).toBeCloseTo(payAtStake, 12);
    expect(finding.evidence.map(({ value }) => value)).toEqual([
      expect.closeTo(weight, 12),
      expect.closeTo(1 - weight, 12),
    ]);
  });

  it('adds up what is light, and shows that advice conflicts', () => {
    const plan: IncentivePlanInput = {
      name: 'Crumbs',
      period: 'quarter',
      measures: [
        { metric: 'revenue', weight: 0.7, target: 10 },
        { metric: 'leads', weight: 0.15, target: 10 },
        { metric: 'meetings', weight: 0.15, target: 10 },
      ],
    };
    const finding = findingOf(rule, plan);
    expect(finding.payAtStake).toBeCloseTo(0.3, 12);
    expect(finding.message.text).toMatch(/“Leads” and “Meetings”.*Performio.*Advice conflicts: ConnectWise/);
  });
});
