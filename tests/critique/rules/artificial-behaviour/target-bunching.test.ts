import { describe, expect, it } from 'vitest';
import { evaluateArtificialBehaviour } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { daysPlan, figure, findingOf, normals, ssiPlan, team } from '../../support';

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

describe(rule, () => {
  it('fails a team that brings near misses over the target', () => {
    const finding = findingOf(rule, ssiPlan, { observations: scores(30, 12, 2, pushed) });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      message: { values: { target: 80, width: 2, below: 0 } },
    });
    const excess = figure(finding, 'bunching-excess');
    expect(excess.interval?.low).toBeGreaterThan(0);
    expect(excess.threshold).toEqual({ value: 0.25, origin: 'default' });
    expect(figure(finding, 'placebo-above').interval?.low).toBeLessThan(0);
  });

  it('passes a large team whose scores run smoothly across it', () => {
    const finding = findingOf(rule, ssiPlan, { observations: scores(400, 6, 3) });
    expect(finding).toMatchObject({ outcome: 'pass', payAtStake: 1, impact: null });
  });

  it('counts by hand: (c₊₁ − c₋₁) − (c₊₂ − c₋₂)/3 per participant', () => {
    // Spread over 0..98 with one row a point; then 3 of each participant's rows at 80 and none at 79.
    const values = [...Array.from({ length: 99 }, (_, t) => (t === 79 ? 80 : t)), 80];
    const observations = team(10, 100, { [metric]: (_, t) => values[t] ?? null });
    const excess = figure(findingOf(rule, ssiPlan, { observations }), 'bunching-excess');
    // Bins {76, 77}, {78}, {80, 80, 80, 81}, {82, 83}: (4 − 1) − (2 − 2)/3
    expect(excess).toMatchObject({
      value: 3,
      interval: { low: 3, high: 3 },
      n: { participants: 10, periods: 100, observations: 9 * 10 },
    });
  });

  it('looks below the target where less is better', () => {
    const days = scores(30, 12, 2, pushed).map(({ metrics, ...row }) => ({
      ...row,
      metrics: { days: 100 - Number(metrics[metric]) },
    }));
    expect(findingOf(rule, daysPlan(20), { observations: days })).toMatchObject({
      outcome: 'fail',
      message: { values: { below: 1 }, text: expect.stringContaining('Just below') },
    });
  });

  it('has nothing to ask where the bins would reach over the end of the scale', () => {
    const plan = { ...ssiPlan, measures: [{ metric, weight: 1, target: 98 }] };
    const finding = findingOf(rule, plan, { observations: scores(30, 12, 1) });
    expect(finding).toMatchObject({ outcome: 'not-applicable', payAtStake: 0, targets: [] });
  });

  const open: IncentivePlanInput = { ...ssiPlan, measures: [{ metric, weight: 1, target: null }] };
  const wide = scores(30, 12, 3);
  it.each([
    ['no history', ssiPlan, undefined, 'missing-field'],
    ['no target', open, wide, 'missing-field'],
    ['no figures', ssiPlan, team(30, 4, { leads: (p) => p }), 'missing-field'],
    ['nine participants', ssiPlan, scores(9, 24, 3), 'too-few-participants'],
    ['too few values near the target', ssiPlan, scores(10, 2, 3), 'too-few-periods'],
    ['scores that are all alike', ssiPlan, team(20, 12, { [metric]: () => 79 }), 'no-variance'],
    [
      'scores in steps of ten',
      ssiPlan,
      team(20, 12, { [metric]: (p, t) => 70 + 10 * ((p + t) % 3) }),
      'no-variance',
    ],
    ['figures rounded to fives', ssiPlan, scores(30, 12, 4, rounded), 'imprecise'],
    ['a middling team', ssiPlan, wide, 'imprecise'],
    [
      'rows of a year',
      ssiPlan,
      team(20, 4, { [metric]: (p) => p }).map((row) => ({
        ...row,
        period: String(2020 + Number(row.period)),
      })),
      'too-few-periods',
    ],
  ] as const)('cannot tell: %s', (_, plan, observations, reason) => {
    const finding = findingOf(rule, plan, observations && { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', payAtStake: 1, need: { reason } });
  });

  it('names the unit of a heap', () => {
    const finding = findingOf(rule, ssiPlan, { observations: scores(30, 12, 4, rounded) });
    expect(finding.message).toMatchObject({ id: `${rule}/heaped`, values: { unit: 5 } });
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
