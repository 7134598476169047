import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import { periodName } from '../../../../src/model/panel/period';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { figure, findingOf, revenuePlan, split, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'artificial-behaviour/automation-signature';
const metric = 'invitations-sent';
const plan: IncentivePlanInput = {
  name: 'Outreach',
  period: 'month',
  measures: [{ metric, weight: 1, target: 400 }],
};
/** 5 January 2026, a Monday. */
const FIRST_DAY = 20_458;

type Habit = (uniform: () => number, days: number) => number[];

const byChance: Habit = (uniform, days) => Array.from({ length: days }, () => poisson(20, uniform));
const script: Habit = (uniform, days) =>
  Array.from({ length: days }, () => Math.round(80 + 2 * (uniform() + uniform() + uniform() - 1.5)));
const capped: Habit = (uniform, days) => byChance(uniform, days).map((count) => Math.min(count, 18));
/** 100 in any seven days from a Wednesday on: 14 a day, and two more somewhere. */
const quota: Habit = (uniform, days) => {
  const counts = new Array<number>(days).fill(14);
  for (let week = -5; week < days; week += 7) {
    for (let extra = 0; extra < 2; extra++) {
      const day = week + Math.floor(7 * uniform());
      if (day >= 0 && day < days) counts[day] = (counts[day] ?? 0) + 1;
    }
  }
  return counts;
};

/** Each participant's habit in turn, over some days. */
function daily(habits: readonly Habit[], days: number, seed: number): Observation[] {
  const uniform = createGenerator(seed);
  const rows = habits.map((habit) => habit(uniform, days));
  return team(habits.length, days, { [metric]: (p, t) => rows[p]?.[t] ?? null }).map((row) => ({
    ...row,
    period: periodName(FIRST_DAY + Number(row.period), 'day'),
  }));
}

function poisson(mean: number, uniform: () => number): number {
  let count = 0;
  for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count++;
  return count;
}

const people = (count: number, habit: Habit) => new Array<Habit>(count).fill(habit);

const restful: Habit = (uniform, days) =>
  script(uniform, days).map((count, day) => (day % 7 > 4 ? 10 : count));
const idle: Habit = (uniform, days) =>
  script(uniform, days).map((count, day) => (day % 20 === 0 ? 0 : count));
const fractions: Habit = (uniform, days) => script(uniform, days).map((count) => count + 0.5);
const unvarying: Habit = (_, days) => new Array<number>(days).fill(80);

/** Twelve people of one habit, over two months. */
const all = (habit: Habit) => ({ observations: daily(people(12, habit), 60, 3) });

/** Among people, three accounts that never sleep, or one. */
const three = daily([...people(9, byChance), ...people(3, script)], 60, 1);
const one = daily([...people(11, byChance), script], 60, 1);

testRule(rule, {
  fails: [
    {
      name: 'accounts that never sleep, and how many of how many',
      plan,
      data: { observations: three },
      impact: 'moderate',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { flagged: 3, tested: 12 },
      figures: { 'regular-participants': { value: 3, n: { participants: 12, observations: 720 } } },
    },
    {
      name: 'one account in seven gets no number: it would point at people',
      plan,
      data: { observations: daily([...people(6, byChance), script], 60, 1) },
      values: { flagged: null, tested: 7 },
      says: 'at least one of 7',
    },
    {
      name: 'one account in twelve gets none either',
      plan,
      data: { observations: one },
      values: { flagged: null, tested: 12 },
    },
    {
      name: 'all accounts',
      plan,
      data: { observations: daily(people(12, script), 60, 5) },
      values: { tested: 12 },
    },
    {
      // One of seven components of a quarter of the score, in seven tenths of the pay.
      name: 'stakes only the share of an index that rides on the counts',
      plan: split('linkedin-ssi', 0.7, 'revenue'),
      data: {
        observations: one.map((row) => ({
          ...row,
          metrics: { 'linkedin-ssi/right-people/profiles-viewed': row.metrics[metric] ?? null },
        })),
      },
      payAtStake: expect.closeTo(0.7 / 4 / 7, 11),
    },
  ],
  passes: [
    {
      name: 'a team whose days vary as chance does',
      plan,
      data: { observations: daily(people(12, byChance), 60, 2) },
      payAtStake: 1,
      values: { tested: 12 },
    },
  ],
  cannotTell: [
    { name: 'no history', plan, message: 'finding/no-data', payAtStake: 1, need: 'missing-field' },
    {
      name: 'weekly rows',
      plan,
      data: { observations: team(12, 30, { [metric]: (p, t) => 100 + p + t }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'too few people',
      plan,
      data: { observations: daily(people(5, byChance), 60, 3) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: '27 days',
      plan,
      data: { observations: daily(people(12, script), 27, 3) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'rest at weekends',
      plan,
      data: all(restful),
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'days without any',
      plan,
      data: all(idle),
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'averages for counts',
      plan,
      data: all(fractions),
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'a weekly quota',
      plan,
      data: all(quota),
      message: 'look-alike',
      payAtStake: 1,
      need: 'imprecise',
    },
    { name: 'a limit', plan, data: all(capped), message: 'look-alike', payAtStake: 1, need: 'imprecise' },
    {
      name: 'the same every day',
      plan,
      data: all(unvarying),
      message: 'look-alike',
      payAtStake: 1,
      need: 'imprecise',
    },
  ],
  notApplicable: [{ name: 'pay on revenue', plan: revenuePlan }],
});

describe(rule, () => {
  it('is sure of accounts that never sleep, and tells no more than that', () => {
    const finding = findingOf(rule, plan, { observations: three });
    const { test } = figure(finding, 'regular-participants');
    expect(test?.pValue).toBeLessThan(1e-4);
    // One digit: more would tell how that one account's counts vary.
    expect(String(test?.pValue)).toMatch(/^\de-\d+$/);
    expect(JSON.stringify(finding)).not.toContain('p11');
  });

  it.each([
    ['chance', byChance],
    ['a weekly quota', quota],
    ['a limit', capped],
  ])('holds its rate under %s', (_, habit) => {
    const options: EvaluationOptions = { rules: { only: [rule] } };
    const fails = Array.from({ length: 100 }, (_seed, seed) => daily(people(10, habit), 35, seed)).filter(
      (observations) => evaluateArtificialBehaviour(plan, { observations }, options)[0]?.outcome === 'fail',
    );
    expect(fails.length).toBeLessThanOrEqual(5);
  });
});
