import { describe, expect, it } from 'vitest';
import { evaluatePaidFeatureBias } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { readExport } from '../../../fixtures/exports/read';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';
import { withLicences, withoutLicences } from './licence-role';
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

/** A licence buys ten points. */
const bought = sellers(60, 12, 10, 1);
/** Those with a licence have more of a score that costs nothing. */
const honest = sellers(200, 12, 0, 2);

/** Within groups revenue spreads as 2 × 0..11: sum of squares 4 × 143 in each group, on 22 degrees of freedom. */
const spread = Math.sqrt((8 * 143) / 22);

testRule(rule, {
  fails: [
    {
      name: 'a score of which a licence buys ten points, however good those are who have it',
      plan,
      data: { observations: bought },
      impact: 'critical',
      payAtStake: 1,
    },
    {
      name: 'puts only measures that are no goals at stake',
      plan: { ...split('linkedin-ssi', 0.3, 'revenue'), goals: ['revenue'] },
      data: { observations: bought },
      payAtStake: 0.3,
      targets: ['/measures/0'],
    },
    {
      // Revenue is 2 × score, and 20 less with a licence; no noise.
      name: 'computes the gap of participants on two parallel lines',
      plan,
      data: {
        observations: licensed(
          team(24, 6, {
            'linkedin-ssi': (p) => 30 + (p % 12) + (p < 12 ? 0 : 10),
            revenue: (p) => 2 * (30 + (p % 12) + (p < 12 ? 0 : 10)) - (p < 12 ? 0 : 20),
          }),
          12,
        ),
      },
      figures: {
        gap: { value: expect.closeTo(-20 / spread, 10) },
        'score-gap': { value: expect.closeTo(10, 11) },
        'slope-free': { value: expect.closeTo(2, 11) },
        'slope-paying': { value: expect.closeTo(2, 11) },
        'd-mod': { value: expect.closeTo(20 / spread, 10) },
      },
    },
  ],
  passes: [
    {
      name: 'a score that costs nothing, though those with a licence have more of it',
      plan,
      data: { observations: honest },
      impact: null,
    },
  ],
  cannotTell: [
    {
      name: 'no licence',
      plan,
      data: { observations: team(24, 6, { 'linkedin-ssi': (p) => 30 + p, revenue: (p) => p }) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'no results',
      plan,
      data: { observations: licensed(team(24, 6, { 'linkedin-ssi': (p) => 30 + p }), 12) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'scores of those who pay that are all above those of the others',
      plan,
      data: { observations: readExport('licences-apart.csv') },
      message: 'cannot-tell',
      need: { reason: 'no-overlap', detail: 'need/shared-scores' },
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'scores far apart but for one participant',
      plan,
      data: {
        observations: sellers(40, 12, 40, 1).map((row) =>
          row.participant === 'p0' ? { ...row, metrics: { ...row.metrics, 'linkedin-ssi': 95 } } : row,
        ),
      },
      message: 'cannot-tell',
      need: 'no-overlap',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'five periods',
      plan,
      data: { observations: sellers(40, 5, 0, 1) },
      message: 'cannot-tell',
      need: 'too-few-periods',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'four on one side',
      plan,
      data: { observations: sellers(8, 12, 0, 1) },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'nine on one side',
      plan,
      data: { observations: sellers(18, 12, 0, 1) },
      message: 'cannot-tell',
      need: 'suppressed',
      payAtStake: 1,
      evidence: [],
    },
    {
      name: 'nine on one side where eight may be shown, but little to go by',
      plan,
      data: { observations: sellers(18, 12, 3, 1) },
      options: { minimumGroupSize: 8 },
      message: 'cannot-tell',
      need: 'imprecise',
      payAtStake: 1,
    },
    {
      name: 'scores that turn round',
      plan,
      data: {
        observations: licensed(
          team(24, 6, {
            'linkedin-ssi': (p, t) => 40 + (t < 3 ? p : 23 - p),
            revenue: (p, t) => (p * 3 + t) % 7,
          }),
          12,
        ),
      },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 1,
      evidence: [],
    },
    ...withLicences,
  ],
  notApplicable: [
    ...withoutLicences,
    { name: 'pay on the goal', plan: { ...revenuePlan, goals: ['revenue'] } },
  ],
});

describe(rule, () => {
  it('is sure of the gap where a licence buys points', () => {
    const finding = findingOf(rule, plan, { observations: bought });
    expect(figure(finding, 'gap').interval?.high).toBeLessThan(0);
    expect(figure(finding, 'score-gap').value).toBeCloseTo(Number(finding.message.values.scoreGap), 12);
    expect(figure(finding, 'd-mod').value).toBeGreaterThan(0.5);
  });

  it('sees those with a licence ahead where it buys nothing', () => {
    const finding = findingOf(rule, plan, { observations: honest });
    expect(figure(finding, 'score-gap').value).toBeGreaterThan(3);
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
