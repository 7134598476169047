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

/** Eight people, three rows of pillars each that add up to 19.7, and a total. */
const adding = (total: (p: number, t: number) => number | null, people = 8) => ({
  observations: team(people, 3, { ...pillars, 'linkedin-ssi': total }),
});
/** Nothing but that some row is off. */
const untold = {
  values: { rows: null, wrong: null, share: null },
  figures: { 'inconsistent-rows': { value: null, interval: null, n: null } },
};

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
/** The first rows of some people, in which one of the two does not add up. */
const wrongIn = (people: number) => ({
  observations: team(8, 3, {
    ...pillars,
    'linkedin-ssi': (p, t) => (t === 0 && p < people ? 87 : 19.7),
    health: () => 4,
    'health/use': () => 4,
  }),
});
/** The share of rows that do not add up, exactly. */
const rowsOff = (metric: string, share: number) => ({
  about: [metric],
  value: share,
  interval: { low: share, high: share, level: 1, method: 'exact bounds' },
  n: { participants: 8, periods: 3, observations: 24 },
});

testRule('instrument/score-consistency', {
  fails: [
    { name: 'half a point and a hair off', plan: ssiPlan, data: adding(() => 20.22), payAtStake: 1 },
    {
      name: 'three people with an edited row each: they can be counted',
      plan: ssiPlan,
      data: adding((p, t) => (p < 3 && t === 0 ? 87 : 19.7)),
      payAtStake: 3 / 24,
      says: /^In 3 of 24 rows/,
    },
    ...[1, 2].flatMap((few) => [
      {
        name: `${few} with edited rows: which rows are off would tell of them`,
        plan: ssiPlan,
        data: adding((p) => (p < few ? 87 : 19.7)),
        payAtStake: 1 / 24,
        ...untold,
        says: ['In some of the rows', 'How many is not told'],
        saysInFrench: /^Dans certaines lignes.*n’est pas montré/,
      },
      {
        name: `all but ${few} with edited rows`,
        plan: ssiPlan,
        data: adding((p) => (p < few ? 19.7 : 87)),
        payAtStake: 1 / 2,
        ...untold,
      },
      {
        name: `all but ${few} with edited rows, fewer than those of whoever has none`,
        plan: ssiPlan,
        data: {
          observations: [...Array(8).keys()].flatMap((p) =>
            team(8, p < few ? 12 : 1, {
              ...pillars,
              'linkedin-ssi': () => (p < few ? 19.7 : 87),
            }).filter(({ participant }) => participant === `p${p}`),
          ),
        },
        ...untold,
      },
    ]),
    ...[1, 2, 5].map((people) => ({
      name: `${people} in the team, of whom all figures are off`,
      plan: ssiPlan,
      data: adding(() => 87, people),
      payAtStake: 1 / (3 * people),
      ...untold,
    })),
    {
      name: 'a team smaller than the caller’s smallest group',
      plan: ssiPlan,
      data: adding((p) => (p < 4 ? 87 : 19.7)),
      options: { minimumGroupSize: 50 },
      payAtStake: 1 / 24,
      ...untold,
    },
    {
      name: 'the measure that does not add up alone, by its share of rows; the figures of all are shown',
      plan: twoIndices,
      data: wrongIn(3),
      payAtStake: 0.05,
      targets: ['/measures/1'],
      values: { rows: 24, wrong: 3, share: 0.125 },
      evidence: [rowsOff('health', 0), rowsOff('linkedin-ssi', 0.125)],
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
        observations: team(8, 3, {
          ...pillars,
          'linkedin-ssi/insights': (p) => (p === 0 ? null : 0.3),
          'linkedin-ssi': (p) => (p === 0 ? 87 : 19.7),
        }),
      },
      values: { rows: 21 },
    },
    {
      name: 'few people, whose rows are not counted',
      plan: ssiPlan,
      data: adding(() => 19.7, 5),
      payAtStake: 1,
      values: { rows: null },
      says: /^In all rows that can be checked/,
      saysInFrench: /^Dans toutes les lignes vérifiables/,
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
