import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { figure, findingOf } from '../../support';

const rule = 'plan-design/measure-count';
const metrics = ['revenue', 'leads', 'meetings', 'conversions', 'retention'];

function planOf(weights: readonly number[]): IncentivePlanInput {
  return {
    name: 'Count',
    period: 'quarter',
    measures: weights.map((weight, at) => ({ metric: metrics[at] ?? '', weight, target: 10 })),
  };
}

describe(rule, () => {
  it.each([
    [[1], 'pass', 0, []],
    [[0.4, 0.3, 0.3], 'pass', 0, []],
    [[0.1, 0.4, 0.3, 0.2], 'fail', 0.1, ['/measures/0']],
    [[0.1, 0.3, 0.15, 0.25, 0.2], 'fail', 0.25, ['/measures/0', '/measures/2']],
    [[0.25, 0.25, 0.25, 0.25], 'fail', 0.25, ['/measures/3']],
  ] as const)('%j → %s', (weights, outcome, payAtStake, targets) => {
    const finding = findingOf(rule, planOf(weights));
    expect(finding).toMatchObject({ outcome, targets });
    expect(finding.payAtStake).toBeCloseTo(payAtStake, 12);
    expect(figure(finding, 'measures')).toMatchObject({
      value: weights.length,
      threshold: { value: 3, origin: 'practice' },
    });
  });

  it('is moderate at most and says whose guideline it is', () => {
    const finding = findingOf(rule, planOf([0.2, 0.2, 0.2, 0.2, 0.2]));
    expect(finding.impact).toBe('moderate');
    expect(finding.message.text).toContain('Alexander Group');
    expect(finding.message.text).toContain('not a hard rule');
  });
});
