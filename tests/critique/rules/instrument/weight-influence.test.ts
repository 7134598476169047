import { describe, expect, it } from 'vitest';
import { evaluateInstrument } from '../../../../src/critique/evaluate-critique';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, normals, revenuePlan, split, ssiPlan, team } from '../../support';

const rule = 'instrument/weight-influence';
const ids = ['professional-brand', 'right-people', 'insights', 'relationships'].map(
  (id) => `linkedin-ssi/${id}`,
);

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

describe(rule, () => {
  it('fails a score in which one pillar decides nearly everything', () => {
    const observations = pillars(60, 4, 1);
    const finding = findingOf(rule, split('linkedin-ssi', 0.4, 'revenue'), { observations });
    expect(finding).toMatchObject({
      outcome: 'fail',
      impact: 'serious',
      payAtStake: 0.4,
      targets: ['/measures/0'],
      message: { values: { pillar: { en: 'Establish your professional brand' }, nominal: 0.25 } },
    });
    expect(figure(finding, 'largest-weight-gap').interval?.low).toBeGreaterThan(0.15);
  });

  it('finds squared correlations of 0.8, 0.2 and nothing by hand', () => {
    // Two pillars that take all pairs of −2, 2 and −1, 1 are uncorrelated: shares 4/5 and 1/5; the other two never move.
    const observations = team(32, 1, {
      [ids[0] as string]: (p) => 10 + (p % 2 === 0 ? 2 : -2),
      [ids[1] as string]: (p) => 10 + (p % 4 < 2 ? 1 : -1),
      [ids[2] as string]: () => 10,
      [ids[3] as string]: () => 10,
    });
    const finding = findingOf(rule, ssiPlan, { observations });
    const shares = finding.evidence.filter(({ name }) => name === 'effective-weight');
    expect(shares.map(({ about: [id] }) => id)).toEqual(ids);
    for (const [at, expected] of [0.8, 0.2, 0, 0].entries()) {
      expect(shares[at]?.value).toBeCloseTo(expected, 11);
    }
    const gap = figure(finding, 'largest-weight-gap');
    expect(gap.value).toBeCloseTo(0.55, 11);
    expect(finding).toMatchObject({ outcome: 'fail', impact: 'serious' });
  });

  it('passes equal pillars in a large team, one vote a participant', () => {
    const observations = pillars(400, 1, 3, 2);
    expect(findingOf(rule, ssiPlan, { observations }).outcome).toBe('pass');
  });

  it.each([
    ['no pillars', team(30, 1, { 'linkedin-ssi': (p) => 30 + p }), 'missing-field'],
    ['twenty-nine participants', pillars(29, 4, 1), 'too-few-participants'],
    [
      'twenty-nine with all pillars',
      pillars(40, 4, 1).map((row, at) =>
        at < 29 ? row : { ...row, metrics: { ...row.metrics, [ids[2] as string]: null } },
      ),
      'too-few-participants',
    ],
    [
      'scores that are all alike',
      pillars(30, 1, 1).map((row) => ({ ...row, metrics: pillars(1, 1, 1)[0]?.metrics ?? {} })),
      'no-variance',
    ],
    ['thirty people with equal pillars', pillars(30, 1.4, 5), 'imprecise'],
  ] as const)('cannot tell with %s', (_, observations, reason) => {
    expect(findingOf(rule, ssiPlan, { observations: [...observations] })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason },
      payAtStake: 1,
    });
  });

  it('has nothing to ask of a plan without an index', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
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
