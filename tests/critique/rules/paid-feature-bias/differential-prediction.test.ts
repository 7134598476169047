import { describe, expect, it } from 'vitest';
import { evaluatePaidFeatureBias } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { itAsksOnlyWhereLicencesPlayARole } from './licence-role';
import { licensed } from './licensed-team';

const rule = 'paid-feature-bias/differential-prediction';
const plan = { ...ssiPlan, goals: ['revenue'] };

/**
 * Scores and revenue follow a lasting skill, both noisy and with a calendar; those who pay are better by 1, and their licence adds
 * `bought` points of score that bring nothing.
 */
function sellers(size: number, periods: number, bought: number, seed: number): Observation[] {
  const draw = normals(seed);
  const free = size / 2;
  const skill = Array.from({ length: size }, (_, p) => draw() + (p < free ? 0 : 1));
  const own = Array.from({ length: size }, () => draw());
  const months = Array.from({ length: periods }, () => draw());
  const rows = team(size, periods, {
    'linkedin-ssi': (p, t) =>
      Math.min(
        100,
        Math.max(0, 45 + 5 * ((skill[p] ?? 0) + (months[t] ?? 0) + draw()) + (p < free ? 0 : bought)),
      ),
    revenue: (p, t) => 100 + 20 * ((skill[p] ?? 0) + 0.5 * (own[p] ?? 0) + (months[t] ?? 0) + draw()),
  });
  return licensed(rows, free);
}

describe(rule, () => {
  it('fails a score of which a licence buys ten points, however good those are who have it', () => {
    const finding = findingOf(rule, plan, { observations: sellers(60, 12, 10, 1) });
    expect(finding).toMatchObject({ outcome: 'fail', impact: 'critical', payAtStake: 1 });
    expect(figure(finding, 'gap').interval?.high).toBeLessThan(0);
    expect(figure(finding, 'score-gap').value).toBeCloseTo(Number(finding.message.values.scoreGap), 12);
    expect(figure(finding, 'd-mod').value).toBeGreaterThan(0.5);
  });

  it('passes a score that costs nothing, though those with a licence have more of it', () => {
    const finding = findingOf(rule, plan, { observations: sellers(200, 12, 0, 2) });
    expect(finding).toMatchObject({ outcome: 'pass', impact: null });
    expect(figure(finding, 'score-gap').value).toBeGreaterThan(3);
  });

  it('puts only measures that are no goals at stake', () => {
    const observations = sellers(60, 12, 10, 1);
    const finding = findingOf(
      rule,
      { ...split('linkedin-ssi', 0.3, 'revenue'), goals: ['revenue'] },
      { observations },
    );
    expect(finding).toMatchObject({ outcome: 'fail', payAtStake: 0.3, targets: ['/measures/0'] });
  });

  it('computes the gap of participants on two parallel lines', () => {
    // Revenue is 2 × score, and 20 less with a licence; no noise.
    const observations = licensed(
      team(24, 6, {
        'linkedin-ssi': (p) => 30 + (p % 12) + (p < 12 ? 0 : 10),
        revenue: (p) => 2 * (30 + (p % 12) + (p < 12 ? 0 : 10)) - (p < 12 ? 0 : 20),
      }),
      12,
    );
    const finding = findingOf(rule, plan, { observations });
    // Within groups revenue spreads as 2 × 0..11: sum of squares 4 × 143 in each group, on 22 degrees of freedom.
    expect(figure(finding, 'gap').value).toBeCloseTo(-20 / Math.sqrt((8 * 143) / 22), 10);
    expect(figure(finding, 'score-gap').value).toBeCloseTo(10, 11);
    expect(figure(finding, 'slope-free').value).toBeCloseTo(2, 11);
    expect(figure(finding, 'slope-paying').value).toBeCloseTo(2, 11);
    expect(figure(finding, 'd-mod').value).toBeCloseTo(20 / Math.sqrt((8 * 143) / 22), 10);
    expect(finding.outcome).toBe('fail');
  });

  it.each([
    ['no licence', team(24, 6, { 'linkedin-ssi': (p) => 30 + p, revenue: (p) => p }), {}, 'missing-field'],
    ['no results', licensed(team(24, 6, { 'linkedin-ssi': (p) => 30 + p }), 12), {}, 'missing-field'],
    ['five periods', sellers(40, 5, 0, 1), {}, 'too-few-periods'],
    ['four on one side', sellers(8, 12, 0, 1), {}, 'too-few-participants'],
    ['nine on one side', sellers(18, 12, 0, 1), {}, 'suppressed'],
    [
      'nine on one side where eight may be shown, but little to go by',
      sellers(18, 12, 3, 1),
      { minimumGroupSize: 8 },
      'imprecise',
    ],
    [
      'scores that turn round',
      licensed(
        team(24, 6, {
          'linkedin-ssi': (p, t) => 40 + (t < 3 ? p : 23 - p),
          revenue: (p, t) => (p * 3 + t) % 7,
        }),
        12,
      ),
      {},
      'no-variance',
    ],
  ] as const)('cannot tell with %s', (_, observations, options, reason) => {
    const finding = findingOf(rule, plan, { observations: [...observations] }, options);
    expect(finding).toMatchObject({ outcome: 'cannot-tell', need: { reason }, payAtStake: 1 });
    if (reason !== 'imprecise') expect(finding.evidence).toEqual([]);
  });

  itAsksOnlyWhereLicencesPlayARole(rule);

  it('has nothing to ask of a plan that pays on the goal', () => {
    expect(findingOf(rule, { ...revenuePlan, goals: ['revenue'] }).outcome).toBe('not-applicable');
  });

  it.each([
    [20, 12, 0.05],
    [60, 12, 0.05],
    [40, 6, 0.06],
  ])('seldom fails an honest score: %i participants, %i periods', (size, periods, band) => {
    expect(failing(size, periods, 0)).toBeLessThanOrEqual(band);
  });

  it('mostly finds a licence that buys a standard deviation', () => {
    expect(failing(60, 12, 7)).toBeGreaterThan(0.8);
  });
});

function failing(size: number, periods: number, bought: number): number {
  const options = { rules: { only: ['paid-feature-bias/differential-prediction' as const] } };
  const seeds = Array.from({ length: 300 }, (_, seed) => 100 + seed);
  const fails = seeds.filter((seed) => {
    const observations = sellers(size, periods, bought, seed);
    return evaluatePaidFeatureBias(plan, { observations }, options)[0]?.outcome === 'fail';
  });
  return fails.length / seeds.length;
}
