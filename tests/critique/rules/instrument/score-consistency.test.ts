import { describe, expect, it } from 'vitest';
import type { IndexDefinition } from '../../../../src/model/index-definition';
import { findingOf, revenuePlan, ssiPlan, team } from '../../support';

const renewals = {
  id: 'renewals',
  label: { en: 'Renewals' },
  captures: 'outcome',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
} as const;

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

  it('fails the measure that does not add up alone, by its share of rows, and shows the figures of all', () => {
    const other: IndexDefinition = {
      id: 'health',
      label: { en: 'Health' },
      maximum: 10,
      pillars: [{ id: 'use', label: { en: 'Use' }, maximum: 10, components: [renewals] }],
    };
    const plan = {
      ...ssiPlan,
      metrics: [other],
      measures: [
        { metric: 'health', weight: 0.6, target: 5 },
        { metric: 'linkedin-ssi', weight: 0.4, target: 80 },
      ],
    };
    const rows = (wrong: number) =>
      team(4, 3, {
        ...pillars,
        'linkedin-ssi': (p, t) => (p * 3 + t < wrong ? 87 : 19.7),
        health: () => 4,
        'health/use': () => 4,
      });
    const failing = findingOf(rule, plan, { observations: rows(3) });
    expect(failing).toMatchObject({
      outcome: 'fail',
      payAtStake: 0.1,
      targets: ['/measures/1'],
      message: { values: { rows: 12, wrong: 3, share: 0.25 } },
      remedy: { id: `${rule}/remedy` },
      need: null,
    });
    expect(failing.evidence.map(({ about, value, interval, n }) => [about, value, interval, n])).toEqual(
      [0, 0.25].map((share, at) => [
        [plan.measures[at]?.metric],
        share,
        { low: share, high: share, level: 1, method: 'exact bounds' },
        { participants: 4, periods: 3, observations: 12 },
      ]),
    );
    const passing = findingOf(rule, plan, { observations: rows(0) });
    expect(passing).toMatchObject({
      outcome: 'pass',
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
    });
  });

  it('has nothing to ask of a plan without an index', () => {
    expect(findingOf(rule, revenuePlan).outcome).toBe('not-applicable');
  });
});
