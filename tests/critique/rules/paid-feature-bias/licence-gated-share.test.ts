import { expect } from 'vitest';
import type { Observation } from '../../../../src/model/plan-data';
import { revenuePlan, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

/** So many people, of whom the first few have a free account. */
const teamWith = (free: number, people: number): { observations: Observation[] } => ({
  observations: team(people, 3, { revenue: () => 1 }).map(
    (row): Observation => ({
      ...row,
      licence: Number(row.participant.toString().slice(1)) < free ? 'free' : 'sales-navigator',
    }),
  ),
});
/** The share of the pay behind a licence, at equal weights, where everybody lacks it. */
const GATED = (2 / 7 + 3 / 9) / 4;

testRule('paid-feature-bias/licence-gated-share', {
  fails: [
    ...[1, 3].map((few) => ({
      name: `all but ${few} of 200 without a licence, whether one or nine`,
      plan: ssiPlan,
      data: teamWith(200 - few, 200),
      options: { weightRatio: 2 },
      payAtStake: (GATED * 191) / 200,
      values: { licencesFrom: 'bounds' },
      saysInFrench: /portent \d+–\d+.%.*trop peu de détenteurs/,
      figures: { 'licence-gated-share': { value: null } },
    })),
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
    ...[1, 3].map((few) => ({
      name: `${few} of 200 without a licence, whether one or nine`,
      plan: ssiPlan,
      data: teamWith(few, 200),
      payAtStake: (GATED * 9) / 200,
      values: { licencesFrom: 'bounds' },
      says: /^At most 1% of the pay needs/,
      figures: { 'licence-gated-share': { value: null } },
    })),
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
      data: teamWith(10, 40),
      message: 'cannot-tell',
      payAtStake: GATED / 4,
      values: { licencesFrom: 'data', share: Number((GATED / 4).toPrecision(12)) },
    },
    ...[2, 9].map((few) => ({
      name: `${few} of 40 without a licence: as many as are not told`,
      plan: ssiPlan,
      data: teamWith(few, 40),
      message: 'cannot-tell' as const,
      payAtStake: (GATED * 9) / 40,
      values: { licencesFrom: 'bounds', share: null },
      need: 'suppressed' as const,
      says: /carry 0\.1–7% of the pay\..*too few people/,
    })),
  ],
});
