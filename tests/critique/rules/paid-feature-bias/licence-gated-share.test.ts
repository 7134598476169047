import { expect } from 'vitest';
import type { Observation } from '../../../../src/model/plan-data';
import { revenuePlan, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

/** Four people, of whom one has a free account. */
const licences = team(4, 3, { revenue: () => 1 }).map(
  (row): Observation => ({ ...row, licence: row.participant === 'p0' ? 'free' : 'sales-navigator' }),
);

testRule('paid-feature-bias/licence-gated-share', {
  fails: [
    {
      name: 'everybody is taken to have a free account when nothing is known',
      plan: ssiPlan,
      figures: {
        'licence-gated-share': {
          value: expect.closeTo(0.155, 3),
          interval: { low: expect.closeTo(0.051, 3), high: expect.closeTo(0.321, 3) },
        },
      },
      says: 'everybody is taken to have a free account',
    },
  ],
  passes: [
    {
      name: 'Sales Navigator for all',
      plan: { ...ssiPlan, headcount: { 'sales-navigator': 12 } },
      payAtStake: 0,
      values: { licencesFrom: 'headcount' },
    },
    {
      name: 'a plan that needs no licence',
      plan: revenuePlan,
      payAtStake: 0,
      says: /^None of the pay needs a paid licence\.$/,
      figures: { 'licence-gated-share': 0 },
    },
  ],
  cannotTell: [
    {
      name: 'Premium for all: InMail comes with it, four functions of Sales Navigator do not',
      plan: { ...ssiPlan, headcount: { premium: 12 } },
      message: 'cannot-tell',
      payAtStake: (2 / 7 + 2 / 9) / 4,
      values: { licencesFrom: 'headcount' },
    },
    {
      name: 'half without a licence',
      plan: { ...ssiPlan, headcount: { free: 6, 'sales-navigator': 6 } },
      message: 'cannot-tell',
      payAtStake: (2 / 7 + 3 / 9) / 8,
      values: { licencesFrom: 'headcount' },
    },
    {
      name: 'licences from the data, each participant once',
      plan: ssiPlan,
      data: { observations: licences },
      message: 'cannot-tell',
      payAtStake: (2 / 7 + 3 / 9) / 4 / 4,
      values: { licencesFrom: 'data' },
    },
  ],
});
