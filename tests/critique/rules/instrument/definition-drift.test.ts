import { describe, expect, it } from 'vitest';
import { evaluateInstrument } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'instrument/definition-drift';
const metric = 'linkedin-ssi';

/** Whole scores that persist, plus what happens to everybody in each period. */
function scores(
  participants: number,
  common: readonly number[],
  seed: number,
  keep: (p: number, t: number) => boolean = () => true,
): Observation[] {
  const draw = normals(seed);
  const rows = Array.from({ length: participants }, () => {
    const level = 50 + 8 * draw();
    let movement = draw();
    return common.map((shock) => {
      movement = 0.7 * movement + Math.sqrt(0.51) * draw();
      return Math.round(Math.min(100, Math.max(0, level + 2 * movement + shock)));
    });
  });
  return team(participants, common.length, { [metric]: (p, t) => rows[p]?.[t] ?? null }).filter(
    ({ participant, period }) => keep(Number(String(participant).slice(1)), Number(period)),
  );
}

/** Twelve periods in which everybody's score is `by` higher from `from` up to `to`. */
function shift(by: number, from: number, to = 12): number[] {
  return Array.from({ length: 12 }, (_, t) => (t >= from && t < to ? by : 0));
}

const months = (rows: Observation[]) =>
  rows.map((row) => ({ ...row, period: `2026-${String(Number(row.period) + 1).padStart(2, '0')}` }));

/** A score that fell by seven points overnight, for everybody. */
const fallen = months(scores(30, shift(-7, 6), 1));
const fallenPlan = split(metric, 0.4, 'revenue');

const pillar = 'linkedin-ssi/insights';

/** Scores that also jump by themselves, so many points in four steps. */
const jumping = (common: readonly number[], jumps: number): Observation[] =>
  scores(30, common, 4).map((row, at) => ({
    ...row,
    metrics: { [metric]: Number(row.metrics[metric]) + (jumps - 1) * ((at * 7) % 5) },
  }));

/** A change of seven points might not show: steadier scores are asked for. */
const unsteady = {
  message: 'cannot-tell' as const,
  need: { reason: 'imprecise' as const, detail: 'need/steadier' as const, values: { points: 7 } },
};

testRule(rule, {
  fails: [
    {
      name: 'a score that fell overnight for everybody',
      plan: fallenPlan,
      data: { observations: fallen },
      impact: 'serious',
      payAtStake: 0.4,
      targets: ['/measures/0'],
      values: { date: '2026-07', down: 1, participants: 30 },
      // All but two or fewer: the share, and the p-value it could be had from, would point at them.
      says: ['At 2026-07', 'nearly all of 30 participants'],
      figures: {
        'common-step': {
          unit: 'points',
          test: null,
          threshold: { value: 3, origin: 'default' },
          n: { participants: 30, periods: 12 },
        },
        'moved-together': null,
      },
    },
    {
      name: 'three hundredths of a pillar’s own maximum',
      plan: { ...ssiPlan, measures: [{ metric: pillar, weight: 1, target: 15 }] },
      data: {
        observations: scores(30, shift(8, 4), 2).map((row) => ({
          ...row,
          metrics: { [pillar]: Number(row.metrics[metric]) / 4 },
        })),
      },
      values: { down: 0 },
      figures: { 'common-step': { threshold: { value: 0.75 } } },
    },
    {
      name: 'a score that fell in a team that people join and leave',
      plan: ssiPlan,
      data: { observations: scores(40, shift(-7, 6), 3, (p, t) => t >= p % 4 && t < 12 - (p % 3)) },
    },
  ],
  passes: [
    {
      name: 'nothing happens',
      plan: ssiPlan,
      data: { observations: scores(30, shift(0, 0), 4) },
      payAtStake: 1,
      values: { dates: 7 },
    },
    {
      name: 'everybody improves steadily',
      plan: ssiPlan,
      data: {
        observations: scores(
          30,
          Array.from({ length: 12 }, (_, t) => t),
          4,
        ),
      },
      payAtStake: 1,
      values: { dates: 7 },
    },
    {
      name: 'months move everybody a little',
      plan: ssiPlan,
      data: { observations: scores(30, [0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0], 4) },
      payAtStake: 1,
      values: { dates: 7 },
    },
  ],
  cannotTell: [
    { name: 'no history', plan: ssiPlan, message: 'finding/no-data', payAtStake: 1, need: 'missing-field' },
    {
      name: 'no scores',
      plan: ssiPlan,
      data: { observations: team(20, 12, { revenue: (p) => p }) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
    {
      name: 'five periods',
      plan: ssiPlan,
      data: { observations: scores(20, shift(-7, 3).slice(0, 5), 5) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-periods',
    },
    {
      name: 'fourteen participants',
      plan: ssiPlan,
      data: { observations: scores(14, shift(0, 0), 5) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'newcomers at one date',
      plan: ssiPlan,
      data: { observations: scores(24, shift(0, 0), 5, (p, t) => t < 6 || p < 12) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'nobody seen on both sides of a date',
      plan: ssiPlan,
      data: { observations: scores(24, shift(0, 0), 5, (p, t) => t < 6 === p < 12) },
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'too-few-participants',
    },
    {
      name: 'a holiday: a movement that does not last is a season',
      plan: ssiPlan,
      data: { observations: scores(30, shift(-8, 5, 6), 6) },
      message: 'season',
      payAtStake: 1,
      need: 'imprecise',
    },
    {
      name: 'two months of holiday',
      plan: ssiPlan,
      data: { observations: scores(30, shift(-8, 5, 7), 6) },
      message: 'season',
      payAtStake: 1,
      need: 'imprecise',
    },
    {
      name: 'a campaign that fades',
      plan: ssiPlan,
      data: { observations: scores(30, [0, 0, 0, 0, 9, 6, 4, 2, 1, 0, 0, 0], 6) },
      message: 'season',
      payAtStake: 1,
      need: 'imprecise',
    },
    {
      name: 'a campaign of which three periods are seen',
      plan: ssiPlan,
      data: { observations: scores(30, [0, 0, 0, 10, 7.5, 5.5], 6) },
      message: 'season',
      payAtStake: 1,
      need: 'imprecise',
    },
    {
      name: 'months move everybody',
      plan: ssiPlan,
      data: { observations: scores(30, [2, -3, 4, -1, 3, -4, 1, 5, -2, 2, -5, 0], 4) },
      ...unsteady,
    },
    {
      name: 'every month moves everybody by two points',
      plan: ssiPlan,
      data: { observations: scores(30, [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2], 4) },
      ...unsteady,
    },
    {
      name: 'scores jump by themselves',
      plan: ssiPlan,
      data: { observations: jumping(shift(0, 0), 4) },
      ...unsteady,
    },
    {
      name: 'scores jump by themselves, and the ruler changed',
      plan: ssiPlan,
      data: { observations: jumping(shift(7, 6), 4) },
      ...unsteady,
    },
  ],
  notApplicable: [{ name: 'a plan without an index', plan: revenuePlan }],
});

describe(rule, () => {
  it('tells the fall in two digits', () => {
    const { value } = figure(findingOf(rule, fallenPlan, { observations: fallen }), 'common-step');
    expect(value).toBeLessThan(-5);
    expect(value).toBe(Number(value?.toPrecision(2)));
  });

  it('holds its rate under common shocks that persist, and under holidays of one or two months', () => {
    const draw = normals(99);
    const shocks = (): number[] => {
      let shock = 4 * draw();
      return Array.from({ length: 12 }, () => {
        shock = 0.7 * shock + 4 * Math.sqrt(0.51) * draw();
        return shock;
      });
    };
    expect(failing(shocks)).toBeLessThanOrEqual(0.05);
    expect(failing((seed) => shift(-8, seed % 12, (seed % 12) + 1 + (seed % 2)))).toBe(0);
  });

  it('finds a fall by seven points at any date', () => {
    expect(failing((seed) => shift(-7, 3 + (seed % 7)))).toBeGreaterThan(0.95);
  });
});

function failing(common: (seed: number) => number[]): number {
  const options: EvaluationOptions = { rules: { only: [rule] } };
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const fails = seeds.filter((seed) => {
    const observations = scores(20, common(seed), 1000 + seed);
    return evaluateInstrument(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
  });
  return fails.length / seeds.length;
}
