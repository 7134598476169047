import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { daysPlan, figure, findingOf, normals, revenuePlan, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'artificial-behaviour/target-bunching';
const metric = 'linkedin-ssi';

/** Whole scores that persist from period to period, changed by `act`. */
function scores(
  participants: number,
  periods: number,
  seed: number,
  act: (score: number, chance: number) => number = (score) => score,
): Observation[] {
  const draw = normals(seed);
  const rows = Array.from({ length: participants }, () => {
    const level = 74 + 5 * draw();
    let movement = draw();
    return Array.from({ length: periods }, () => {
      movement = 0.7 * movement + Math.sqrt(0.51) * draw();
      const score = act(Math.round(level + 5 * movement), draw());
      return Math.min(100, Math.max(0, score));
    });
  });
  return team(participants, periods, { [metric]: (p, t) => rows[p]?.[t] ?? null });
}

/** Pushes about half of the scores that miss 80 by at most three points just over it. */
const pushed = (score: number, chance: number): number =>
  score < 80 && score >= 77 && chance > 0 ? (chance > 0.67 ? 81 : 80) : score;

/** Reports about a third of the scores in multiples of five. */
const rounded = (score: number, chance: number): number => (chance > 0.4 ? 5 * Math.round(score / 5) : score);

/** Near misses brought over the target of 80. */
const bunched = scores(30, 12, 2, pushed);
const wide = scores(30, 12, 3);

/** Spread over 0..98 with one row a point; then 3 of each participant's rows at 80 and none at 79. */
const values = [...Array.from({ length: 99 }, (_, t) => (t === 79 ? 80 : t)), 80];

/** Revenue that is as far from each one's own quota, in thousands, as a score is from 80; quotas differ from person to person. */
const withQuotas = (rows: Observation[]): Observation[] =>
  rows.map(({ participant, period, metrics }) => {
    const quota = 80 + (Number(String(participant).slice(1)) % 7);
    return {
      participant,
      period,
      metrics: { revenue: 1000 * (quota + Number(metrics[metric]) - 80) },
      targets: { revenue: 1000 * quota },
    };
  });

const ownQuotas: IncentivePlanInput = {
  ...revenuePlan,
  measures: [{ metric: 'revenue', weight: 1, target: 'own' }],
};

/** Whole deals, a Poisson's six to eighteen, against quotas of 8, 10 or 12: each reaches the own quota exactly now and then. */
const deals = (seed: number): Observation[] => {
  const draw = normals(seed);
  return team(30, 12, { conversions: () => Math.max(0, Math.round(10 + 3.2 * draw())) }).map((row, at) => ({
    ...row,
    targets: { conversions: 8 + 2 * (Math.floor(at / 12) % 3) },
  }));
};

const dealPlan: IncentivePlanInput = {
  ...revenuePlan,
  measures: [{ metric: 'conversions', weight: 1, target: 'own' }],
};

const aimingAt = (target: number | null): IncentivePlanInput => ({
  ...ssiPlan,
  measures: [{ metric, weight: 1, target }],
});

testRule(rule, {
  fails: [
    {
      name: 'a team that brings near misses over the target',
      plan: ssiPlan,
      data: { observations: bunched },
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { target: 80, width: 2, below: 0 },
      figures: { 'bunching-excess': { threshold: { value: 0.25, origin: 'default' } } },
    },
    {
      name: 'looks below the target where less is better',
      plan: daysPlan(20),
      data: {
        observations: bunched.map(({ metrics, ...row }) => ({
          ...row,
          metrics: { days: 100 - Number(metrics[metric]) },
        })),
      },
      values: { below: 1 },
      says: 'Just below',
    },
    {
      name: 'looks at how far each value is from its own quota',
      plan: ownQuotas,
      data: { observations: withQuotas(bunched) },
      values: { target: null, width: 2000 },
      says: 'Just above each one’s own quota, within 2,000',
    },
    {
      // Bins {76, 77}, {78}, {80, 80, 80, 81}, {82, 83}: (4 − 1) − (2 − 2)/3
      name: 'counts by hand: (c₊₁ − c₋₁) − (c₊₂ − c₋₂)/3 per participant',
      plan: ssiPlan,
      data: { observations: team(10, 100, { [metric]: (_, t) => values[t] ?? null }) },
      figures: {
        'bunching-excess': {
          value: 3,
          interval: { low: 3, high: 3 },
          n: { participants: 10, periods: 100, observations: 9 * 10 },
        },
      },
    },
  ],
  passes: [
    {
      name: 'a large team whose scores run smoothly across it',
      plan: ssiPlan,
      data: { observations: scores(400, 6, 3) },
      payAtStake: 1,
      impact: null,
    },
  ],
  cannotTell: [
    { name: 'no history', plan: ssiPlan, message: 'finding/no-data', payAtStake: 1, need: 'missing-field' },
    {
      name: 'no target',
      plan: aimingAt(null),
      data: { observations: wide },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'no figures',
      plan: ssiPlan,
      data: { observations: team(30, 4, { leads: (p) => p }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'own quotas that the data lack',
      plan: ownQuotas,
      data: { observations: team(30, 4, { revenue: (p) => p }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'nine participants',
      plan: ssiPlan,
      data: { observations: scores(9, 24, 3) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
      values: { excess: null, low: null, high: null, total: null, participants: null },
    },
    {
      name: 'fewer participants than the caller’s smallest group',
      plan: ssiPlan,
      data: { observations: scores(30, 24, 3) },
      options: { minimumGroupSize: 31 },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
      values: { excess: null },
      evidence: [],
    },
    {
      name: 'too few values near the target',
      plan: ssiPlan,
      data: { observations: scores(10, 2, 3) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-periods',
    },
    {
      name: 'scores that are all alike',
      plan: ssiPlan,
      data: { observations: team(20, 12, { [metric]: () => 79 }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'no-variance',
    },
    {
      name: 'scores in steps of ten',
      plan: ssiPlan,
      data: { observations: team(20, 12, { [metric]: (p, t) => 70 + 10 * ((p + t) % 3) }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'no-variance',
    },
    {
      name: 'figures rounded to fives, whose unit is named',
      plan: ssiPlan,
      data: { observations: scores(30, 12, 4, rounded) },
      message: 'heaped',
      payAtStake: 1,
      need: 'imprecise',
      values: { unit: 5 },
    },
    {
      name: 'a middling team',
      plan: ssiPlan,
      data: { observations: wide },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'imprecise',
    },
    {
      name: 'rows of a year',
      plan: ssiPlan,
      data: {
        observations: team(20, 4, { [metric]: (p) => p }).map((row) => ({
          ...row,
          period: String(2020 + Number(row.period)),
        })),
      },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-periods',
    },
  ],
  notApplicable: [
    {
      name: 'bins that would reach over the end of the scale',
      plan: aimingAt(98),
      data: { observations: scores(30, 12, 1) },
      payAtStake: 0,
      targets: [],
    },
  ],
});

describe(rule, () => {
  it('is sure of near misses brought over the target, and finds none farther up', () => {
    const finding = findingOf(rule, ssiPlan, { observations: bunched });
    expect(figure(finding, 'bunching-excess').interval?.low).toBeGreaterThan(0);
    expect(figure(finding, 'placebo-above').interval?.low).toBeLessThan(0);
  });

  it('takes whole deals against quotas of different sizes for no pile', () => {
    const outcomes = Array.from(
      { length: 40 },
      (_, seed) => findingOf(rule, dealPlan, { observations: deals(900 + seed) }).outcome,
    );
    expect(outcomes.filter((outcome) => outcome === 'fail').length).toBeLessThanOrEqual(2);
  });

  it('asks nothing of a target that a team reaches together', () => {
    const plan: IncentivePlanInput = {
      ...ssiPlan,
      measures: [{ metric, weight: 1, target: 80, level: 'team' }],
    };
    expect(findingOf(rule, plan, { observations: bunched }).outcome).toBe('not-applicable');
  });

  it.each([
    ['whole scores', undefined, 0.05, 0],
    ['scores rounded to fives', rounded, 0.05, 0],
    ['near misses pushed over', pushed, 1, 0.8],
  ] as const)('holds its rate: %s', (_, act, most, least) => {
    const rate = failing(30, 12, act);
    expect(rate).toBeLessThanOrEqual(most);
    expect(rate).toBeGreaterThanOrEqual(least);
  });
});

function failing(participants: number, periods: number, act?: typeof pushed): number {
  const options: EvaluationOptions = { rules: { only: [rule] } };
  const seeds = Array.from({ length: 200 }, (_, seed) => 500 + seed);
  const fails = seeds.filter((seed) => {
    const observations = scores(participants, periods, seed, act);
    return evaluateArtificialBehaviour(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
  });
  return fails.length / seeds.length;
}
