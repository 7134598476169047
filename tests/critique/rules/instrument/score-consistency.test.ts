import { describe, expect, it } from 'vitest';
import { findingOf, revenuePlan, ssiPlan, team } from '../../support';

const rule = 'instrument/score-consistency';
const pillars = {
  'linkedin-ssi/professional-brand': () => 13.118002,
  'linkedin-ssi/right-people': () => 3.68,
  'linkedin-ssi/insights': () => 0.29999998,
  'linkedin-ssi/relationships': () => 2.6077502,
};

describe(rule, () => {
  it.each([
    ['rounded to an integer, as the page does', () => 20, 'pass', 1],
    ['exact', () => 19.705751, 'pass', 1],
    ['half a point and a hair off', () => 20.22, 'fail', 1],
    ['one edited row in twelve', (p: number, t: number) => (p === 0 && t === 0 ? 87 : 19.7), 'fail', 1 / 12],
  ] as const)('%s', (_, total, outcome, payAtStake) => {
    const observations = team(4, 3, { ...pillars, 'linkedin-ssi': total });
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding.outcome).toBe(outcome);
    expect(finding.payAtStake).toBeCloseTo(payAtStake, 12);
  });

  it('looks only at rows that hold the total and every pillar', () => {
    const observations = team(4, 3, {
      ...pillars,
      'linkedin-ssi/insights': (p) => (p === 0 ? null : 0.3),
      'linkedin-ssi': (p) => (p === 0 ? 87 : 19.7),
    });
    expect(findingOf(rule, ssiPlan, { observations })).toMatchObject({
      outcome: 'pass',
      message: { values: { rows: 9 } },
    });
  });

  it('asks for the pillars where there are none', () => {
    const observations = team(4, 3, { 'linkedin-ssi': () => 50 });
    expect(findingOf(rule, ssiPlan, { observations })).toMatchObject({
      outcome: 'cannot-tell',
      need: { reason: 'missing-field' },
    });
  });

  it('has nothing to ask of a plan without an index', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
  });
});
