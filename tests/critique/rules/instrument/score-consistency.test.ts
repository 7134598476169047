import type { IndexDefinition } from '../../../../src/model/index-definition';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { revenuePlan, ssiPlan, team } from '../../support';
import { testRule } from '../../test-rule';

const renewals = {
  id: 'renewals',
  label: { en: 'Renewals' },
  captures: 'outcome',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
} as const;

const pillars = {
  'linkedin-ssi/professional-brand': () => 13.118002,
  'linkedin-ssi/right-people': () => 3.68,
  'linkedin-ssi/insights': () => 0.29999998,
  'linkedin-ssi/relationships': () => 2.6077502,
};

/** Twelve rows of pillars that add up to 19.7, and a total. */
const adding = (total: (p: number, t: number) => number | null) => ({
  observations: team(4, 3, { ...pillars, 'linkedin-ssi': total }),
});

const health: IndexDefinition = {
  id: 'health',
  label: { en: 'Health' },
  maximum: 10,
  pillars: [{ id: 'use', label: { en: 'Use' }, maximum: 10, components: [renewals] }],
};
const twoIndices: IncentivePlanInput = {
  ...ssiPlan,
  metrics: [health],
  measures: [
    { metric: 'health', weight: 0.6, target: 5 },
    { metric: 'linkedin-ssi', weight: 0.4, target: 80 },
  ],
};
/** Some rows in which one of the two does not add up. */
const wrongIn = (wrong: number) => ({
  observations: team(4, 3, {
    ...pillars,
    'linkedin-ssi': (p, t) => (p * 3 + t < wrong ? 87 : 19.7),
    health: () => 4,
    'health/use': () => 4,
  }),
});
/** The share of rows that do not add up, exactly. */
const rowsOff = (metric: string, share: number) => ({
  about: [metric],
  value: share,
  interval: { low: share, high: share, level: 1, method: 'exact bounds' },
  n: { participants: 4, periods: 3, observations: 12 },
});

testRule('instrument/score-consistency', {
  fails: [
    { name: 'half a point and a hair off', plan: ssiPlan, data: adding(() => 20.22), payAtStake: 1 },
    {
      name: 'one edited row in twelve',
      plan: ssiPlan,
      data: adding((p, t) => (p === 0 && t === 0 ? 87 : 19.7)),
      payAtStake: 1 / 12,
    },
    {
      name: 'the measure that does not add up alone, by its share of rows; the figures of all are shown',
      plan: twoIndices,
      data: wrongIn(3),
      payAtStake: 0.1,
      targets: ['/measures/1'],
      values: { rows: 12, wrong: 3, share: 0.25 },
      evidence: [rowsOff('health', 0), rowsOff('linkedin-ssi', 0.25)],
    },
  ],
  passes: [
    {
      name: 'rounded to an integer, as the page does',
      plan: ssiPlan,
      data: adding(() => 20),
      payAtStake: 1,
    },
    { name: 'exact', plan: ssiPlan, data: adding(() => 19.705751), payAtStake: 1 },
    {
      name: 'looks only at rows that hold the total and every pillar',
      plan: ssiPlan,
      data: {
        observations: team(4, 3, {
          ...pillars,
          'linkedin-ssi/insights': (p) => (p === 0 ? null : 0.3),
          'linkedin-ssi': (p) => (p === 0 ? 87 : 19.7),
        }),
      },
      values: { rows: 9 },
    },
    {
      name: 'two measures that add up',
      plan: twoIndices,
      data: wrongIn(0),
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
    },
  ],
  cannotTell: [
    {
      name: 'no pillars: they are asked for',
      plan: ssiPlan,
      data: { observations: team(4, 3, { 'linkedin-ssi': () => 50 }) },
      message: 'cannot-tell',
      need: 'missing-field',
    },
  ],
  notApplicable: [{ name: 'a plan without an index', plan: revenuePlan }],
});
