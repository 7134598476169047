import { describe, expect, it } from 'vitest';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../../support';

const rule = 'artificial-behaviour/self-controlled-share';

describe(rule, () => {
  it('finds 45 % of the Social Selling Index within one person’s, or a script’s, own reach', () => {
    const share = figure(findingOf(rule, ssiPlan), 'self-controlled-share');
    expect(share.value).toBeCloseTo(0.452, 3);
    expect(share.interval?.low).toBeCloseTo(0.256, 3);
    expect(share.interval?.high).toBeCloseTo(0.616, 3);
  });

  it.each([
    ['nobody signs for oneself', revenuePlan, 'pass', 0],
    ['invitations go out at will', split('invitations-sent', 0.3, 'revenue'), 'fail', 0.3],
    [
      'a profile is filled by hand, not by a script',
      split('linkedin-ssi/professional-brand/profile-completeness', 0.5, 'revenue'),
      'pass',
      0,
    ],
    [
      'a script invites, but others must accept',
      split('linkedin-ssi/relationships/connections', 0.5, 'revenue'),
      'pass',
      0,
    ],
  ] as const)('%s', (_, plan, outcome, payAtStake) => {
    expect(findingOf(rule, plan)).toMatchObject({ outcome, payAtStake });
  });
});
