import { describe, expect, it } from 'vitest';
import { evaluatePaidFeatureBias } from '../../../../src/critique/evaluate-critique';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { indexOf } from '../../../scoring/support';
import { daysPlan, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';
import { withLicences, withoutLicences } from './licence-role';
import { licensed } from './licensed-team';

const rule = 'paid-feature-bias/adverse-impact';

/** Two groups of which the first so many reach the target of 80; quarters that miss and exceed it average out. */
function groups(free: readonly [number, number], paying: readonly [number, number]): Observation[] {
  const [freeReached, freeSize] = free;
  const [payingReached, payingSize] = paying;
  const reaches = (p: number): boolean => (p < freeSize ? p < freeReached : p - freeSize < payingReached);
  return licensed(
    team(freeSize + payingSize, 2, {
      'linkedin-ssi': (p, t) => (t === 0 ? 70 : reaches(p) ? 90 : 89.9),
    }),
    freeSize,
  );
}

/** The usual two groups: 5 of 20 against 15 of 20. */
const unequal = groups([5, 20], [15, 20]);

/** An index of which no input needs a licence. */
const ownIndex: IncentivePlanInput = {
  ...ssiPlan,
  metrics: [indexOf({ components: 2, maximum: 100 })],
  measures: [{ metric: 'made-up', weight: 1, target: 80 }],
};
const held = unequal.map(({ metrics, ...row }) => ({
  ...row,
  metrics: { 'made-up': metrics['linkedin-ssi'] ?? null },
}));

/** Those who pay also bring more, or less. */
const bringing = (sign: 1 | -1): Observation[] =>
  unequal.map((row, at) => ({
    ...row,
    metrics: { ...row.metrics, revenue: sign * ((row.licence === 'free' ? 100 : 130) + ((at * 7) % 31)) },
  }));

/** Days to answer, of which six are the target and fewer are better: some days of those who reach it, others of those who do not. */
const lowerIsBetter = (reached: number, missed: number) => ({
  plan: { ...daysPlan(6), goals: ['revenue'] },
  data: {
    observations: unequal.map(({ metrics, ...row }) => ({
      ...row,
      // Two quarters each: 90 and 89.9 in the second one tell who is to reach it.
      metrics: { days: metrics['linkedin-ssi'] === 70 || metrics['linkedin-ssi'] === 90 ? reached : missed },
    })),
  },
});

/** The rates of small groups would point at people. */
const hidden = { evidence: [], values: { free: null, paying: null, ratio: null } };
const shown = {
  evidence: [{}, {}, {}],
  values: { free: expect.any(Number), paying: expect.any(Number), ratio: expect.any(Number) },
};

testRule(rule, {
  fails: [
    {
      name: 'rates that differ by more than four fifths and chance',
      plan: ssiPlan,
      data: { observations: unequal },
      impact: 'moderate',
      payAtStake: 0.5,
      figures: {
        'impact-ratio': {
          value: expect.closeTo(1 / 3, 11),
          // fisher_exact([[5, 15], [15, 5]]) of SciPy 1.
          test: { pValue: expect.closeTo(0.003847527308377529, 13) },
          threshold: { value: 0.8, origin: 'practice' },
        },
      },
    },
    {
      name: 'gives the rate of each group with its exact interval',
      plan: ssiPlan,
      data: { observations: groups([5, 20], [15, 24]) },
      figures: {
        // binomtest(5, 20).proportion_ci() of SciPy 1.
        'target-rate-free': {
          value: 0.25,
          interval: {
            low: expect.closeTo(0.08657146910143455, 10),
            high: expect.closeTo(0.49104587170795755, 10),
          },
          n: { participants: 20, periods: 2, observations: 40 },
        },
        'target-rate-paying': { value: 0.625, n: { participants: 24, periods: 2, observations: 48 } },
      },
    },
    {
      name: 'own quotas, each reached or missed by its own',
      plan: { ...ssiPlan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: 'own' }] },
      data: {
        observations: unequal.map((row, at) => {
          const size = 0.9 + 0.02 * (Math.floor(at / 2) % 10);
          return {
            ...row,
            metrics: { 'linkedin-ssi': size * Number(row.metrics['linkedin-ssi']) },
            targets: { 'linkedin-ssi': 80 * size },
          };
        }),
      },
      figures: { 'impact-ratio': { value: expect.closeTo(1 / 3, 11) } },
    },
    {
      name: 'an index of which no input needs a licence, where the data hold licences',
      plan: ownIndex,
      data: { observations: held },
    },
    {
      name: 'counts the headcount of the plan where it is given',
      plan: { ...split('linkedin-ssi', 0.4, 'revenue'), headcount: { free: 1, premium: 3 } },
      data: {
        observations: unequal.map(({ metrics, ...row }) => ({
          ...row,
          metrics: { 'linkedin-ssi': (metrics['linkedin-ssi'] ?? 0) - 30 },
        })),
      },
      payAtStake: 0.1,
      targets: ['/measures/0'],
    },
    {
      name: 'those who pay bring less',
      plan: ssiPlan,
      data: { observations: bringing(-1) },
    },
    {
      // Mean attainments of 6/5 and 6/9 or 6/5 and 6/5: 0.93 and 1.2.
      name: 'counts who stays below the target where less is better',
      ...lowerIsBetter(5, 9),
      figures: { 'target-rate-free': 0.25, 'target-rate-paying': 0.75 },
    },
    {
      name: 'a group of nine, where nine may be shown',
      plan: ssiPlan,
      data: { observations: groups([0, 20], [9, 9]) },
      options: { minimumGroupSize: 9 },
    },
    {
      name: 'all but two of those with a licence reach it: the rates would point at them',
      plan: ssiPlan,
      data: { observations: groups([15, 40], [38, 40]) },
      ...hidden,
    },
    {
      name: 'all but three of those with a licence reach it: the rates are shown',
      plan: ssiPlan,
      data: { observations: groups([15, 40], [37, 40]) },
      ...shown,
    },
    {
      name: 'two of those without a licence reach it: the rates would point at them',
      plan: ssiPlan,
      data: { observations: groups([2, 40], [25, 40]) },
      ...hidden,
    },
    {
      name: 'three of those without a licence reach it: the rates are shown',
      plan: ssiPlan,
      data: { observations: groups([3, 40], [25, 40]) },
      ...shown,
    },
  ],
  passes: [
    {
      name: 'equal rates in large groups',
      plan: ssiPlan,
      data: { observations: groups([160, 200], [160, 200]) },
    },
    {
      name: 'a certain difference that four fifths allow',
      plan: ssiPlan,
      data: { observations: groups([255, 300], [285, 300]) },
    },
    {
      name: 'more without a licence',
      plan: ssiPlan,
      data: { observations: groups([30, 40], [10, 40]) },
    },
  ],
  cannotTell: [
    {
      name: 'a ratio below four fifths within chance',
      plan: ssiPlan,
      data: { observations: groups([5, 12], [8, 12]) },
      message: 'cannot-tell',
    },
    {
      name: 'those who pay may also bring more',
      plan: ssiPlan,
      data: { observations: bringing(1) },
      message: 'confounded',
      need: { reason: 'imprecise', detail: 'need/licence-trial' },
    },
    {
      name: 'a quarter without a day makes the mean endless, so that all reach it',
      ...lowerIsBetter(0, 9),
      message: 'cannot-tell',
    },
    {
      name: 'a quarter with hardly a day does the same',
      ...lowerIsBetter(1e-9, 9),
      message: 'cannot-tell',
    },
    {
      name: 'all stay below the target on average, where less is better',
      ...lowerIsBetter(5, 7),
      message: 'cannot-tell',
    },
    {
      name: 'a group below the minimum, which is not shown',
      plan: ssiPlan,
      data: { observations: groups([0, 20], [9, 9]) },
      message: 'cannot-tell',
      need: 'suppressed',
      ...hidden,
      values: { free: null, paying: null, ratio: null, payingSize: null },
    },
    {
      name: 'nobody reached the target',
      plan: ssiPlan,
      data: { observations: groups([0, 20], [0, 20]) },
      message: 'cannot-tell',
      need: 'imprecise',
    },
    {
      name: 'everybody reached the target',
      plan: ssiPlan,
      data: { observations: groups([40, 40], [40, 40]) },
      message: 'cannot-tell',
      need: 'imprecise',
    },
    {
      name: 'a target is not set',
      plan: { ...ssiPlan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: null }] },
      data: { observations: unequal },
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'no score was given',
      plan: { ...ssiPlan, measures: [{ metric: 'invitations-sent', weight: 1, target: 50 }] },
      data: { observations: unequal },
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'no licence was given',
      plan: ssiPlan,
      data: { observations: team(40, 2, { 'linkedin-ssi': (p) => 60 + p }) },
      message: 'cannot-tell',
      need: 'missing-field',
    },
    {
      name: 'rows are coarser than the plan',
      plan: ssiPlan,
      data: { observations: unequal.map((row) => ({ ...row, period: `${2024 + Number(row.period)}` })) },
      message: 'cannot-tell',
      need: 'too-few-periods',
    },
    ...withLicences,
  ],
  notApplicable: [
    ...withoutLicences,
    {
      name: 'an index of which no input needs a licence, and data without licences',
      plan: ownIndex,
      data: { observations: held.map(({ licence, ...row }) => row) },
      payAtStake: 0,
    },
    { name: 'pay on the goal', plan: revenuePlan },
    {
      name: 'a target that a team reaches together',
      plan: { ...ssiPlan, measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80, level: 'team' }] },
      data: { observations: unequal },
    },
  ],
});

describe(rule, () => {
  it('seldom fails equal chances, mostly fails 30 % against 70 %', () => {
    const share = (free: number, paying: number): number =>
      Array.from({ length: 400 }, (_, seed) => drawn(free, paying, seed)).filter(isFail).length / 400;
    expect(share(0.5, 0.5)).toBeLessThanOrEqual(0.05);
    expect(share(0.3, 0.7)).toBeGreaterThan(0.85);
  });

  it('seldom fails when licences go to the better people', () => {
    const fails = Array.from({ length: 200 }, (_, seed) => betterPeople(seed)).filter(isFail).length / 200;
    expect(fails).toBeLessThanOrEqual(0.05);
  });
});

function isFail(observations: Observation[]): boolean {
  const options = { rules: { only: ['paid-feature-bias/adverse-impact' as const] } };
  return evaluatePaidFeatureBias(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
}

function drawn(free: number, paying: number, seed: number): Observation[] {
  const chance = createGenerator(seed);
  const scores = Array.from({ length: 80 }, (_, p) => (chance() < (p < 40 ? free : paying) ? 85 : 70));
  return licensed(team(80, 1, { 'linkedin-ssi': (p) => scores[p] ?? null }), 40);
}

/** Score and revenue both follow ability, and those with a licence have more of it. */
function betterPeople(seed: number): Observation[] {
  const draw = normals(seed);
  const ability = Array.from({ length: 60 }, (_, p) => draw() + (p < 30 ? 0 : 1));
  const rows = team(60, 4, {
    'linkedin-ssi': (p) => Math.min(100, Math.max(0, 78 + 5 * ((ability[p] ?? 0) + draw()))),
    revenue: (p) => 100 + 20 * ((ability[p] ?? 0) + draw()),
  });
  return licensed(rows, 30);
}
