import { describe, expect, test } from 'vitest';
import { comparePlans, evaluateIncentivePlan, type IncentivePlanInput } from '../../src/index';
import { issuesOf, problemsOf } from '../issues-of';
import { index, measure, metric, plan } from './plans';

const sound = plan() as unknown as IncentivePlanInput;
const audit =
  (over: object, data?: object, options?: object): (() => unknown) =>
  () =>
    evaluateIncentivePlan({ ...sound, ...over }, data, options);
const metrics = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, at) => metric({ id: `m${at}`, ...over }));
const pillar = (id: string, components: number) => ({
  id,
  label: { en: id },
  maximum: 10,
  components: Array.from({ length: components }, (_, at) => metric({ id: `${id}-${at}` })),
});
const large = (id: string) =>
  index({ id, maximum: 60, pillars: Array.from({ length: 6 }, (_, at) => pillar(`p${at}`, 50)) });
const outcomes = metrics(51, { captures: 'outcome' });
const held = {
  measures: metrics(20).map(({ id }) => measure({ metric: id, weight: 1 / 20 })),
  metrics: outcomes,
};
const row = { participant: 1, period: 1, metrics: Object.fromEntries(outcomes.map(({ id }) => [id, 1])) };

describe('what is longer than anyone has is one problem', () => {
  test.each<[string, () => unknown, string]>([
    [
      'metrics',
      audit({ metrics: metrics(201) }),
      'metrics: must be a list of at most 200 metrics and indices; it has 201',
    ],
    [
      'goals',
      audit({ goals: Array(51).fill('revenue') }),
      'goals: must be a list of 1 to 50 metrics, or be left out; it has 51',
    ],
    [
      'goals that nobody named',
      audit({ metrics: outcomes }),
      'goals: must be named: more than 50 metrics capture an outcome or the quality of a relationship',
    ],
    [
      'points',
      audit({ measures: [measure({ payout: Array(201).fill({ attainment: 1, payout: 1 }) })] }),
      'measures[0].payout: must be a list of 2 to 200 points; it has 201',
    ],
    [
      'hours of activities',
      audit({ effort: Object.fromEntries(metrics(101).map(({ id }) => [id, 1])) }),
      'effort: must be an object of at most 100 activities; it has 101',
    ],
    [
      'components of a pillar',
      audit({ metrics: [index({ pillars: [pillar('p', 51)] })] }),
      'metrics[0].pillars[0].components: must be a list of 1 to 50 components; it has 51',
    ],
    [
      'components of two indices',
      audit({ metrics: [large('a'), large('b')] }),
      'metrics: must have at most 500 components in all; it has 600',
    ],
    [
      'rules',
      audit({}, undefined, { rules: { only: Array(201).fill('outcome-divergence/validity') } }),
      'rules.only: must be a list of at most 200 rules; it has 201',
    ],
    [
      'cases',
      audit({}, { cases: Array(1001).fill({ metric: 'revenue', before: 1, after: 2 }) }),
      'cases: must be a list of at most 1000 cases; it has 1001',
    ],
    [
      'pairs of a measure and a goal',
      audit({ ...held, goals: outcomes.slice(0, 13).map(({ id }) => id) }, { observations: [row] }),
      'observations: must hold at most 250 pairs of a measure and a goal; it has 260; name fewer goals in the plan',
    ],
  ])('%s', (_, call, problem) => {
    expect(problemsOf(call)).toEqual([problem]);
  });

  test('twenty measures and twelve goals are none', () => {
    expect(
      audit({ ...held, goals: outcomes.slice(0, 12).map(({ id }) => id) }, { observations: [row] }),
    ).not.toThrow();
  });
});

test('names are suggested for the first 20, and all are told', () => {
  const issues = issuesOf(
    audit({ goals: Array.from({ length: 30 }, (_, at) => `revenu${'e'.repeat(at % 2)}x`) }),
  );
  const unknown = issues.filter(({ message }) => message.startsWith('is an unknown metric'));
  expect(unknown).toHaveLength(30);
  expect(unknown.filter(({ message }) => message.includes('did you mean "revenue"?'))).toHaveLength(20);
});

test('problems of data that two plans share are told once, however many', () => {
  const observations = Array.from({ length: 5_000 }, () => null) as never;
  expect(issuesOf(() => comparePlans(sound, sound, { observations }))).toHaveLength(5_000);
});
