import { describe, expect, it } from 'vitest';
import type { IndexDefinition } from '../../../../src/model/index-definition';
import { linkedInSsi } from '../../../../src/model/linkedin-ssi';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { indexOf } from '../../../scoring/support';
import { figure, findingOf, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'instrument/rank-certainty';

/** One pillar of two components, on which half of the plan pays. */
const pair = indexOf({ components: 2, maximum: 10 });
const planOn = (index: IndexDefinition): IncentivePlanInput => ({
  ...split('made-up', 0.5, 'revenue'),
  metrics: [index],
});

/** Figures of the two components, one participant each. */
const rows = (...values: (readonly [number, number | null])[]) =>
  team(values.length, 1, {
    'made-up/p0/a0': (p) => values[p]?.[0] ?? null,
    'made-up/p0/a1': (p) => values[p]?.[1] ?? null,
  });

/** What one falls short of the other gains: every order turns with the weights. */
const opposed = rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1], [5, 0]);
/** Everybody ahead in one component is ahead in the other. */
const aligned = rows([0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5]);

/** The pair, of whose second component less is better. */
const lower: IndexDefinition = {
  ...pair,
  pillars: pair.pillars.map((pillar) => ({
    ...pillar,
    components: pillar.components.map((one, at) => (at === 1 ? { ...one, better: 'lower' as const } : one)),
  })),
};

/** All inputs of LinkedIn’s score at random. */
const chance = createGenerator(1);
const inputs = linkedInSsi.pillars.flatMap(({ id, components }) =>
  components.map((component) => `linkedin-ssi/${id}/${component.id}`),
);
const anySsi = team(30, 1, Object.fromEntries(inputs.map((id) => [id, () => 100 * chance()])));

testRule(rule, {
  fails: [
    {
      name: 'a ranking that turns with the weights',
      plan: planOn(pair),
      data: { observations: opposed },
      impact: 'moderate',
      payAtStake: 0.5,
      targets: ['/measures/0'],
      values: { certain: 0, span: 6, participants: 6, components: 2, observed: 2 },
      figures: {
        'certain-order': {
          value: 0,
          interval: { low: 0, high: 0, level: 1, method: 'exact bounds' },
          threshold: { value: 0.5, origin: 'default' },
          n: { participants: 6, periods: 1, observations: 6 },
        },
      },
      saysInFrench: '0\u202f% des paires de participants',
      remedy: 'prize',
    },
    {
      name: 'weighs moderate at most, even with all of the pay at stake',
      plan: { ...ssiPlan, metrics: [pair], measures: [{ metric: 'made-up/p0', weight: 1, target: 8 }] },
      data: { observations: opposed },
      impact: 'moderate',
      payAtStake: 1,
    },
    {
      name: 'says of how many inputs it speaks when a ranking fails on some of them',
      plan: planOn(indexOf({ components: 3, maximum: 10 })),
      data: { observations: opposed },
      says: 'the 2 inputs of “Made up” in these data (it has 3)',
    },
    { name: 'LinkedIn’s score, from all of its inputs', plan: ssiPlan, data: { observations: anySsi } },
  ],
  passes: [
    {
      name: 'a ranking in which everybody ahead is ahead in everything',
      plan: planOn(pair),
      data: { observations: aligned },
      impact: null,
      figures: { 'certain-order': 1, 'median-rank-span': 1 },
    },
    {
      name: 'of 15 pairs, the one that swaps is not certain',
      plan: planOn(pair),
      data: { observations: rows([0, 0], [1, 1], [2, 2], [3, 3], [4, 5], [5, 4]) },
      figures: { 'certain-order': { value: expect.closeTo(14 / 15, 11) } },
    },
    {
      name: 'what less is better in is turned round',
      plan: planOn(lower),
      data: { observations: opposed },
    },
    {
      name: 'means over periods are compared',
      plan: planOn(pair),
      data: {
        observations: team(6, 2, {
          'made-up/p0/a0': (p, t) => p + (t === 0 ? 3 : -3),
          'made-up/p0/a1': (p, t) => p + (t === 0 ? -3 : 3),
        }),
      },
    },
  ],
  cannotTell: [
    {
      // At equal weights all of them tie: nobody is ahead of anybody.
      name: 'is certain of the same ranking at known weights',
      plan: planOn(pair),
      data: { observations: opposed },
      options: { weightRatio: 1 },
      message: 'cannot-tell',
      figures: { 'certain-order': 1 },
    },
    {
      name: 'between the limits',
      plan: planOn(pair),
      data: {
        observations: rows([0, 0], [1, 1.2], [2, 1.7], [3, 2.5], [3.4, 2.2], [2.6, 3.1], [3.2, 2.4]),
      },
      message: 'cannot-tell',
      need: 'unknown-weights',
      payAtStake: 0.5,
    },
    {
      name: 'five participants',
      plan: planOn(pair),
      data: { observations: rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1]) },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 0.5,
    },
    {
      name: 'fewer than the caller’s smallest group',
      plan: planOn(pair),
      data: { observations: opposed },
      options: { minimumGroupSize: 11 },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 0.5,
      values: { certain: null, span: null },
      evidence: [],
    },
    {
      name: 'six, one without a figure',
      plan: planOn(pair),
      data: { observations: rows([0, 5], [1, 4], [2, 3], [3, 2], [4, 1], [5, null]) },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 0.5,
    },
    {
      name: 'no component',
      plan: planOn(pair),
      data: { observations: team(8, 1, { revenue: (p) => p }) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 0.5,
    },
    {
      name: 'one of two components',
      plan: planOn(pair),
      data: { observations: team(8, 1, { 'made-up/p0/a0': (p) => p }) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 0.5,
    },
    {
      name: 'participants who are all alike',
      plan: planOn(pair),
      data: { observations: rows(...Array.from({ length: 8 }, () => [1, 2] as const)) },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 0.5,
    },
  ],
  notApplicable: [
    { name: 'a plan without an index', plan: revenuePlan },
    {
      name: 'a plan on one component of an index',
      plan: split('linkedin-ssi/professional-brand/followers', 1, 'revenue'),
    },
  ],
});

describe(rule, () => {
  it('is certain of less than half of the order by LinkedIn’s score', () => {
    const finding = findingOf(rule, ssiPlan, { observations: anySsi });
    expect(figure(finding, 'certain-order').value).toBeLessThan(0.5);
  });
});
