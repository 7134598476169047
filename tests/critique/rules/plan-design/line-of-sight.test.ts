import { describe, expect, it } from 'vitest';
import { figure, findingOf } from '../../support';

const rule = 'plan-design/line-of-sight';

describe(rule, () => {
  it.each([
    [undefined, undefined, 'pass', 0, []],
    ['individual', 'team', 'pass', 0, []],
    ['individual', 'company', 'fail', 0.3, ['/measures/1']],
    ['company', 'company', 'fail', 1, ['/measures/0', '/measures/1']],
  ] as const)('%s and %s', (first, second, outcome, payAtStake, targets) => {
    const finding = findingOf(rule, {
      name: 'Levels',
      period: 'quarter',
      measures: [
        { metric: 'leads', weight: 0.7, target: 10, level: first },
        { metric: 'revenue', weight: 0.3, target: 10, level: second },
      ],
    });
    expect(finding).toMatchObject({ outcome, payAtStake, targets });
    expect(figure(finding, 'company-share').value).toBe(payAtStake);
    if (outcome === 'fail') expect(finding.message.text).toMatch(/Alexander Group.*Knez & Simester 2001/);
  });
});
