import { describe, expect, it } from 'vitest';
import { evaluateInstrument } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'instrument/weight-influence';
const ids = [
  'linkedin-ssi/professional-brand',
  'linkedin-ssi/right-people',
  'linkedin-ssi/insights',
  'linkedin-ssi/relationships',
] as const;

/** A team whose pillars are independent, the first with a spread of its own. */
function pillars(participants: number, first: number, seed: number, periods = 1): Observation[] {
  const draw = normals(seed);
  const rows = team(participants, periods, {});
  return rows.map((row) => ({
    ...row,
    metrics: Object.fromEntries(
      ids.map((id, at) => [id, Math.min(25, Math.max(0, 12.5 + (at === 0 ? first : 1) * draw()))]),
    ),
  }));
}

const dominated = pillars(60, 4, 1);
const dominatedPlan = split('linkedin-ssi', 0.4, 'revenue');

/** Two pillars that take all pairs of −2, 2 and −1, 1 are uncorrelated: shares 4/5 and 1/5; the other two never move. */
const byHand = team(32, 1, {
  [ids[0]]: (p) => 10 + (p % 2 === 0 ? 2 : -2),
  [ids[1]]: (p) => 10 + (p % 4 < 2 ? 1 : -1),
  [ids[2]]: () => 10,
  [ids[3]]: () => 10,
});

testRule(rule, {
  fails: [
    {
      name: 'a score in which one pillar decides nearly everything',
      plan: dominatedPlan,
      data: { observations: dominated },
      impact: 'serious',
      payAtStake: 0.4,
      targets: ['/measures/0'],
      values: { pillar: { en: 'Establish your professional brand' }, nominal: 0.25 },
    },
    {
      name: 'squared correlations of 0.8, 0.2 and nothing',
      plan: ssiPlan,
      data: { observations: byHand },
      impact: 'serious',
      figures: { 'largest-weight-gap': { value: expect.closeTo(0.55, 11) } },
    },
  ],
  passes: [
    {
      name: 'equal pillars in a large team, one vote a participant',
      plan: ssiPlan,
      data: { observations: pillars(400, 1, 3, 2) },
    },
  ],
  cannotTell: [
    {
      name: 'no pillars',
      plan: ssiPlan,
      data: { observations: team(30, 1, { 'linkedin-ssi': (p) => 30 + p }) },
      message: 'cannot-tell',
      need: 'missing-field',
      payAtStake: 1,
    },
    {
      name: 'twenty-nine participants',
      plan: ssiPlan,
      data: { observations: pillars(29, 4, 1) },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 1,
    },
    {
      name: 'twenty-nine with all pillars',
      plan: ssiPlan,
      data: {
        observations: pillars(40, 4, 1).map((row, at) =>
          at < 29 ? row : { ...row, metrics: { ...row.metrics, [ids[2]]: null } },
        ),
      },
      message: 'cannot-tell',
      need: 'too-few-participants',
      payAtStake: 1,
    },
    {
      name: 'scores that are all alike',
      plan: ssiPlan,
      data: {
        observations: pillars(30, 1, 1).map((row) => ({
          ...row,
          metrics: pillars(1, 1, 1)[0]?.metrics ?? {},
        })),
      },
      message: 'cannot-tell',
      need: 'no-variance',
      payAtStake: 1,
    },
    {
      name: 'thirty people with equal pillars',
      plan: ssiPlan,
      data: { observations: pillars(30, 1.4, 5) },
      message: 'cannot-tell',
      need: 'imprecise',
      payAtStake: 1,
    },
  ],
  notApplicable: [{ name: 'a plan without an index', plan: revenuePlan }],
});

describe(rule, () => {
  it('is sure of a pillar that decides nearly everything', () => {
    const finding = findingOf(rule, dominatedPlan, { observations: dominated });
    expect(figure(finding, 'largest-weight-gap').interval?.low).toBeGreaterThan(0.15);
  });

  it('finds the share of each pillar by hand', () => {
    const { evidence } = findingOf(rule, ssiPlan, { observations: byHand });
    const shares = evidence.filter(({ name }) => name === 'effective-weight');
    expect(shares.map(({ about: [id] }) => id)).toEqual(ids);
    for (const [at, expected] of [0.8, 0.2, 0, 0].entries()) {
      expect(shares[at]?.value).toBeCloseTo(expected, 11);
    }
  });

  it.each([
    [30, 0.06],
    [60, 0.03],
  ])('seldom fails a gap of exactly 0.15 with %i participants', (participants, band) => {
    // Variances 2 : 1 : 1 : 1 make shares of 0.4 and 0.2.
    expect(failing(participants, Math.SQRT2)).toBeLessThanOrEqual(band);
  });

  it.each([
    [30, 'delete-one-participant jackknife'],
    [250, 'jackknife of 200 groups of participants'],
  ])('names its method with %i participants', (participants, method) => {
    const finding = findingOf(rule, ssiPlan, { observations: pillars(participants, 1, 1) });
    expect(figure(finding, 'largest-weight-gap').interval?.method).toBe(method);
  });

  it('mostly finds a pillar that works as two thirds instead of a quarter', () => {
    expect(failing(60, Math.sqrt(6))).toBeGreaterThan(0.75);
  });
});

function failing(participants: number, first: number): number {
  const options = { rules: { only: ['instrument/weight-influence' as const] } };
  const seeds = Array.from({ length: 300 }, (_, seed) => 1000 + seed);
  const fails = seeds.filter((seed) => {
    const observations = pillars(participants, first, seed);
    return evaluateInstrument(ssiPlan, { observations }, options)[0]?.outcome === 'fail';
  });
  return fails.length / seeds.length;
}
