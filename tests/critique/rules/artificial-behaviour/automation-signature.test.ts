import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import { periodName } from '../../../../src/model/panel/period';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { figure, findingOf, revenuePlan, split, team } from '../../support';

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

describe(rule, () => {
  it('fails from accounts that never sleep, and says how many of how many', () => {
    const observations = daily([...people(9, byChance), ...people(3, script)], 60, 1);
    const finding = findingOf(rule, plan, { observations });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'moderate',
      payAtStake: 1,
      targets: ['/measures/0'],
      message: { values: { flagged: 3, tested: 12 } },
    });
    const regular = figure(finding, 'regular-participants');
    expect(regular).toMatchObject({ value: 3, n: { participants: 12, observations: 720 } });
    expect(regular.test?.pValue).toBeLessThan(1e-4);
    // One digit: more would tell how that one account's counts vary.
    expect(String(regular.test?.pValue)).toMatch(/^\de-\d+$/);
    expect(JSON.stringify(finding)).not.toContain('p11');
  });

  it('gives no number where it would point at people', () => {
    const few = findingOf(rule, plan, { observations: daily([...people(6, byChance), script], 60, 1) });
    expect(few).toMatchObject({ outcome: 'fail', message: { values: { flagged: null, tested: 7 } } });
    expect(few.message.text).toContain('at least one of 7');
    const one = findingOf(rule, plan, { observations: daily([...people(11, byChance), script], 60, 1) });
    expect(one).toMatchObject({ outcome: 'fail', message: { values: { flagged: null, tested: 12 } } });
    const all = findingOf(rule, plan, { observations: daily(people(12, script), 60, 5) });
    expect(all).toMatchObject({ outcome: 'fail', message: { values: { tested: 12 } } });
  });

  it('stakes only the share of an index that rides on the counts', () => {
    const views = 'linkedin-ssi/right-people/profiles-viewed';
    const observations = daily([...people(11, byChance), script], 60, 1).map((row) => ({
      ...row,
      metrics: { [views]: row.metrics[metric] ?? null },
    }));
    const finding = findingOf(rule, split('linkedin-ssi', 0.7, 'revenue'), { observations });
    // One of seven components of a quarter of the score, in seven tenths of the pay.
    expect(finding.outcome).toBe('fail');
    expect(finding.payAtStake).toBeCloseTo(0.7 / 4 / 7, 11);
  });

  it('passes a team whose days vary as chance does', () => {
    const finding = findingOf(rule, plan, { observations: daily(people(12, byChance), 60, 2) });
    expect(finding).toMatchObject({ outcome: 'pass', payAtStake: 1, message: { values: { tested: 12 } } });
  });

  const restful: Habit = (uniform, days) =>
    script(uniform, days).map((count, day) => (day % 7 > 4 ? 10 : count));
  const idle: Habit = (uniform, days) =>
    script(uniform, days).map((count, day) => (day % 20 === 0 ? 0 : count));
  const fractions: Habit = (uniform, days) => script(uniform, days).map((count) => count + 0.5);
  it.each([
    ['no history', undefined, 'missing-field'],
    ['weekly rows', team(12, 30, { [metric]: (p, t) => 100 + p + t }), 'missing-field'],
    ['too few people', daily(people(5, byChance), 60, 3), 'too-few-participants'],
    ['27 days', daily(people(12, script), 27, 3), 'too-few-participants'],
    ['rest at weekends', daily(people(12, restful), 60, 3), 'too-few-participants'],
    ['days without any', daily(people(12, idle), 60, 3), 'too-few-participants'],
    ['averages for counts', daily(people(12, fractions), 60, 3), 'too-few-participants'],
    ['a weekly quota', daily(people(12, quota), 60, 3), 'imprecise'],
    ['a limit', daily(people(12, capped), 60, 3), 'imprecise'],
    [
      'the same every day',
      daily(
        people(12, (_, days) => new Array(days).fill(80)),
        60,
        3,
      ),
      'imprecise',
    ],
  ] as const)('cannot tell: %s', (_, observations, reason) => {
    const finding = findingOf(rule, plan, observations && { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', payAtStake: 1, need: { reason } });
  });

  it('has nothing to ask of revenue', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
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
