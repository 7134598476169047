import { describe, expect, it } from 'vitest';
import { evaluateInstrument } from '../../../../src/critique/evaluate-critique';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';

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

describe(rule, () => {
  it('fails a score that fell overnight for everybody', () => {
    const observations = months(scores(30, shift(-7, 6), 1));
    const finding = findingOf(rule, split(metric, 0.4, 'revenue'), { observations });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 0.4,
      targets: ['/measures/0'],
      message: { values: { date: '2026-07', down: 1, participants: 30 } },
    });
    expect(finding.message.text).toContain('At 2026-07');
    expect(figure(finding, 'common-step')).toMatchObject({
      unit: 'points',
      threshold: { value: 3, origin: 'default' },
      n: { participants: 30, periods: 12 },
    });
    expect(figure(finding, 'common-step').value).toBeLessThan(-5);
    // All but two or fewer: the share, and the p-value it could be had from, would point at them.
    expect(finding.message.text).toContain('nearly all of 30 participants');
    expect(figure(finding, 'moved-together').value).toBeNull();
    expect(figure(finding, 'common-step').test).toBeNull();
    const { value } = figure(finding, 'common-step');
    expect(value).toBe(Number(value?.toPrecision(2)));
  });

  it('asks three hundredths of a pillar’s own maximum', () => {
    const pillar = 'linkedin-ssi/insights';
    const plan = { ...ssiPlan, measures: [{ metric: pillar, weight: 1, target: 15 }] };
    const observations = scores(30, shift(8, 4), 2).map((row) => ({
      ...row,
      metrics: { [pillar]: Number(row.metrics[metric]) / 4 },
    }));
    const finding = findingOf(rule, plan, { observations });
    expect(finding).toMatchObject({ outcome: 'fail', message: { values: { down: 0 } } });
    expect(figure(finding, 'common-step').threshold?.value).toBe(0.75);
  });

  it('fails it also in a team that people join and leave', () => {
    const stays = (p: number, t: number) => t >= p % 4 && t < 12 - (p % 3);
    const observations = scores(40, shift(-7, 6), 3, stays);
    expect(findingOf(rule, ssiPlan, { observations }).outcome).toBe('fail');
  });

  it.each([
    ['nothing happens', shift(0, 0)],
    ['everybody improves steadily', Array.from({ length: 12 }, (_, t) => t)],
    ['months move everybody a little', [0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0]],
  ])('passes when %s', (_, common) => {
    const finding = findingOf(rule, ssiPlan, { observations: scores(30, common, 4) });
    expect(finding).toMatchObject({ outcome: 'pass', payAtStake: 1, message: { values: { dates: 7 } } });
  });

  it.each([
    ['no history', undefined, 'missing-field'],
    ['no scores', team(20, 12, { revenue: (p) => p }), 'missing-field'],
    ['five periods', scores(20, shift(-7, 3).slice(0, 5), 5), 'too-few-periods'],
    ['fourteen participants', scores(14, shift(0, 0), 5), 'too-few-participants'],
    ['newcomers at one date', scores(24, shift(0, 0), 5, (p, t) => t < 6 || p < 12), 'too-few-participants'],
    [
      'nobody seen on both sides of a date',
      scores(24, shift(0, 0), 5, (p, t) => t < 6 === p < 12),
      'too-few-participants',
    ],
    ['a holiday', scores(30, shift(-8, 5, 6), 6), 'imprecise'],
    ['two months of holiday', scores(30, shift(-8, 5, 7), 6), 'imprecise'],
    ['a campaign that fades', scores(30, [0, 0, 0, 0, 9, 6, 4, 2, 1, 0, 0, 0], 6), 'imprecise'],
    ['a campaign of which three periods are seen', scores(30, [0, 0, 0, 10, 7.5, 5.5], 6), 'imprecise'],
  ] as const)('cannot tell: %s', (_, observations, reason) => {
    const finding = findingOf(rule, ssiPlan, observations && { observations: [...observations] });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', payAtStake: 1, need: { reason } });
  });

  it.each([
    ['months move everybody', 1, [2, -3, 4, -1, 3, -4, 1, 5, -2, 2, -5, 0]],
    ['every month moves everybody by two points', 1, [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2]],
    ['scores jump by themselves', 4, shift(0, 0)],
    ['scores jump by themselves, and the ruler changed', 4, shift(7, 6)],
  ])('cannot tell where a change of seven points might not show: %s', (_, jumps, common) => {
    const steady = scores(30, common, 4);
    const observations = steady.map((row, at) => ({
      ...row,
      metrics: { [metric]: Number(row.metrics[metric]) + (jumps - 1) * ((at * 7) % 5) },
    }));
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding).toMatchObject({ outcome: 'cannot-tell', need: { reason: 'imprecise' } });
    expect(finding.need?.detail).toMatchObject({ id: 'need/steadier', values: { points: 7 } });
  });

  it('calls a movement that does not last a season', () => {
    const finding = findingOf(rule, ssiPlan, { observations: scores(30, shift(-8, 5, 6), 6) });
    expect(finding.message.id).toBe(`${rule}/season`);
  });

  it('has nothing to ask of a plan without an index', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
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
