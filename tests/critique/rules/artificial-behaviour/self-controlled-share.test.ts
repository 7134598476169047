import { expect } from 'vitest';
import { revenuePlan, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

testRule('artificial-behaviour/self-controlled-share', {
  fails: [
    {
      name: '45 % of the Social Selling Index lie within one person’s, or a script’s, own reach',
      plan: ssiPlan,
      figures: {
        'self-controlled-share': {
          value: expect.closeTo(0.452, 3),
          interval: { low: expect.closeTo(0.256, 3), high: expect.closeTo(0.616, 3) },
        },
      },
    },
    {
      name: 'invitations go out at will',
      plan: split('invitations-sent', 0.3, 'revenue'),
      payAtStake: 0.3,
    },
  ],
  passes: [
    { name: 'nobody signs for oneself', plan: revenuePlan, payAtStake: 0 },
    {
      name: 'a profile is filled by hand, not by a script',
      plan: split('linkedin-ssi/professional-brand/profile-completeness', 0.5, 'revenue'),
      payAtStake: 0,
    },
    {
      name: 'a script invites, but others must accept',
      plan: split('linkedin-ssi/relationships/connections', 0.5, 'revenue'),
      payAtStake: 0,
    },
  ],
  cannotTell: [
    {
      name: 'a tenth on the index: whether a script reaches enough of it hangs on the weights',
      plan: split('linkedin-ssi', 0.1, 'revenue'),
      message: 'cannot-tell',
      need: 'unknown-weights',
    },
  ],
});
