import { describe, expect, it } from 'vitest';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../../support';

const rule = 'quality-blindness/quality-share';

describe(rule, () => {
  it.each([
    ['all of the index is blind', ssiPlan, 'fail', 1],
    ['revenue is a result', revenuePlan, 'pass', 0],
    ['a rating by the customer is quality itself', split('relationship-quality', 0.5, 'revenue'), 'pass', 0],
    ['40 % on the index, and no quality beside it', split('linkedin-ssi', 0.4, 'revenue'), 'fail', 0.4],
    [
      '80 % on the index, but 20 % on quality: enough to be felt',
      split('linkedin-ssi', 0.8, 'relationship-quality'),
      'pass',
      0.8,
    ],
    [
      '81 % on the index: 19 % on quality are not felt',
      split('linkedin-ssi', 0.81, 'relationship-quality'),
      'fail',
      0.81,
    ],
  ] as const)('%s', (_, plan, outcome, blind) => {
    const finding = findingOf(rule, plan);
    expect(finding.outcome).toBe(outcome);
    expect(figure(finding, 'quality-blind-share').value).toBeCloseTo(blind, 12);
  });
});
