import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, expectTypeOf, test } from 'vitest';
import dataSchema from '../../schemas/data.schema.json';
import indexSchema from '../../schemas/index.schema.json';
import planSchema from '../../schemas/plan.schema.json';
import {
  type AttainmentScale,
  attainment,
  defineIndex,
  type EvaluationOptions,
  estimateScore,
  evaluateIncentivePlan,
  type IncentivePlanInput,
  type IndexDefinition,
  illustrativeScale,
  licenceCeiling,
  type PlanDataInput,
  parseSsiPages,
  payoutFor,
  planCongruence,
  rankCertainty,
  restrictTo,
} from '../../src/index';
import { renderHtml } from '../../src/report/index';
import { incentivePlanSchema, indexDefinitionSchema, planDataSchema } from '../../src/schema/index';
import { problemsOf } from '../issues-of';
import { index, measure, metric, pillar, plan } from './plans';

const nothing = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, null]));
const ofMetric = nothing('better', 'maximum', 'sources');

const withNulls = plan({
  ...nothing('$schema', 'targetIncentive', 'currency', 'goals', 'salesCycleMonths', 'startDate'),
  ...nothing('targetsSetOn', 'language', 'country'),
  headcount: { free: 10, 'sales-navigator': null },
  effort: { meetings: 1, leads: null },
  measures: [measure(nothing('threshold', 'payout', 'cap', 'level'))],
  metrics: [
    metric({ ...ofMetric, label: { en: 'Calls', fr: null } }),
    metric({
      id: 'mails',
      sources: [{ title: 'Handbook', url: null, year: null, kind: 'practice' }],
    }),
    index({
      sources: null,
      pillars: [pillar({ components: [metric({ ...ofMetric, id: 'visits', listedBy: null })] })],
    }),
  ],
});
const without = plan({
  headcount: { free: 10 },
  effort: { meetings: 1 },
  measures: [measure()],
  metrics: [
    metric(),
    metric({ id: 'mails', sources: [{ title: 'Handbook', kind: 'practice' }] }),
    index({ pillars: [pillar({ components: [metric({ id: 'visits' })] })] }),
  ],
});

const rows = Array.from({ length: 24 }, (_, row) => ({
  participant: row % 12,
  period: 1 + Math.floor(row / 12),
  metrics: { 'linkedin-ssi': 40 + row, revenue: 100 * row },
}));
const ssiPillars = ['PROFESSIONAL_BRAND', 'FIND_RIGHT_PEOPLE', 'INSIGHT_ENGAGEMENT', 'STRONG_RELATIONSHIP'];
const change = { metric: 'linkedin-ssi', before: 87, after: 64 };

const audit = (given: object, data?: unknown, options?: unknown) =>
  evaluateIncentivePlan(given as IncentivePlanInput, data as PlanDataInput, options as EvaluationOptions);

describe('null in a field that may be left out is the same as leaving it out', () => {
  test('of a plan, its measures, metrics and indices', () => {
    expect(audit(withNulls)).toEqual(audit(without));
    expect(audit(plan(nothing('headcount', 'effort', 'metrics')))).toEqual(audit(plan()));
  });

  test('and no null reaches a proposal', () => {
    const { betterPlan } = audit(withNulls);
    expect(JSON.stringify(betterPlan?.plan)).not.toContain('"fr":null');
    expect(betterPlan?.patch).toEqual(audit(without).betterPlan?.patch);
  });

  test('of data', () => {
    const held = { observations: rows, cases: [change] };
    const nulls = {
      $schema: null,
      observations: rows.map((row) => ({ ...row, licence: null })),
      cases: [{ ...change, outcome: null, outcomeChanged: null }],
    };
    expect(audit(plan(), nulls)).toEqual(audit(plan(), held));
    expect(audit(plan(), nothing('observations', 'cases'))).toEqual(audit(plan()));
  });

  test('of columns', () => {
    const columns = {
      participant: rows.map(({ participant }) => participant),
      period: rows.map(({ period }) => period),
      metrics: { revenue: rows.map(({ metrics }) => metrics.revenue) },
    };
    const nulls = { ...columns, licence: null, metrics: { ...columns.metrics, leads: null } };
    expect(audit(plan(), { observations: nulls })).toEqual(audit(plan(), { observations: columns }));
  });

  test('of options', () => {
    const nulls = {
      ...nothing('seed', 'confidence', 'minimumValidity', 'weightRatio', 'minimumGroupSize', 'resamples'),
      ...nothing('betterPlan', 'onProgress', 'signal'),
    };
    expect(audit(plan(), undefined, { ...nulls, rules: null })).toEqual(audit(plan()));
    expect(audit(plan(), undefined, { ...nulls, rules: nothing('only', 'except') }).findings).toEqual(
      audit(plan()).findings,
    );
  });

  test('data and options themselves', () => {
    expect(audit(plan(), null, null)).toEqual(audit(plan()));
  });

  test('of an index', () => {
    const given = index({
      sources: null,
      pillars: [pillar({ components: [metric({ ...ofMetric, listedBy: null })] })],
    });
    expect(defineIndex(given)).toEqual(index());
    expect(estimateScore(given, { calls: 0.5 })).toEqual(estimateScore(index(), { calls: 0.5 }));
    expect(illustrativeScale(given)).toEqual(illustrativeScale(index()));
    expect(problemsOf(() => restrictTo(given, 'handbook'))).toEqual(
      problemsOf(() => restrictTo(index(), 'handbook')),
    );
  });

  test('of a frozen index, each time it is read', () => {
    const frozen = Object.freeze(index({ sources: null }));
    for (const _ of [1, 2]) expect(estimateScore(frozen, {})).toEqual(estimateScore(index(), {}));
  });

  test('of what else a function may be told', () => {
    const weighting = nothing('weightRatio', 'weights') as never;
    expect(estimateScore(index(), {}, weighting)).toEqual(estimateScore(index(), {}));
    expect(licenceCeiling(index(), 'free', { weightRatio: null })).toEqual(licenceCeiling(index(), 'free'));
    const panel = [{ participant: 1, period: 1, metrics: { 'account-health/contact/calls': 0.5 } }];
    const nulls = nothing('scale', 'confidence', 'weightRatio', 'seed');
    expect(rankCertainty(index(), panel, nulls)).toEqual(rankCertainty(index(), panel));
    expect(attainment(30, { target: 40, zero: null } satisfies AttainmentScale)).toBe(0.75);
    expect(payoutFor(measure(nothing('threshold', 'payout', 'cap')), 60, { better: null })).toBe(1);
    const report = audit(plan());
    expect(renderHtml(report, { locale: null, charts: null })).toBe(renderHtml(report));
    expect(renderHtml(report, { charts: { 'pay-at-stake': null } })).toBe(renderHtml(report));
    const page = {
      memberScore: { overall: 4, subScores: ssiPillars.map((name) => ({ pillar: name, score: 1 })) },
    };
    const capture = { participant: 'a', period: '2026', page };
    expect(parseSsiPages([{ ...capture, licence: null }])).toEqual(parseSsiPages([capture]));
  });

  test('of what activities add', () => {
    const given = { value: { visits: 1 }, measures: { 'linkedin-ssi': { visits: 1 } } };
    const own = plan({ effort: { visits: 2 }, metrics: [metric({ id: 'visits' })] }) as IncentivePlanInput;
    expect(planCongruence(own, { ...given, effort: null })).toEqual(planCongruence(own, given));
  });

  test('in the types', () => {
    expectTypeOf<{
      name: string;
      period: 'year';
      measures: [];
      goals: null;
    }>().toExtend<IncentivePlanInput>();
    expectTypeOf<{ observations: null; cases: null }>().toExtend<PlanDataInput>();
    expectTypeOf<{ seed: null; rules: { only: null } }>().toExtend<EvaluationOptions>();
    expectTypeOf<IndexDefinition['sources']>().extract<null>().toEqualTypeOf<null>();
  });
});

describe('where null says something it still does', () => {
  test('a target that is not set yet', () => {
    expect(audit(plan({ measures: [measure({ target: null })] })).plan.measures[0]?.target).toBeNull();
  });

  test.each<[object, string]>([
    [plan({ name: null }), 'name: must be text that is not empty; it is null'],
    [plan({ measures: null }), 'measures: must be a list of 1 to 20 measures; it is null'],
    [plan({ measures: [null] }), 'measures[0]: must be an object; it is null'],
    [plan({ goals: ['revenue', null] }), 'goals[1]: must be the id of a metric; it is null'],
    [plan({ metrics: [metric({ label: null })] }), 'label: must be an object'],
    [plan({ colour: null }), 'colour: is an unknown key'],
  ])('%j has a problem', (given, problem) => {
    expect(problemsOf(() => audit(given)).join('\n')).toContain(problem);
  });

  test('no hours at all are told as missing', () => {
    const given = {
      value: { visits: 1 },
      effort: { visits: null },
      measures: { 'linkedin-ssi': { visits: 1 } },
    };
    expect(problemsOf(() => planCongruence(plan() as IncentivePlanInput, given))).toEqual([
      'effort.visits: is missing: the hours that a unit takes',
    ]);
  });
});

describe('the schemas that ship take it, too', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
  const data = { observations: null, cases: [{ ...change, outcome: null, outcomeChanged: null }] };
  const given = index({ sources: null });

  test.each<[string, object, object, { safeParse: (given: unknown) => { success: boolean } }]>([
    ['plan', withNulls, planSchema, incentivePlanSchema],
    ['data', data, dataSchema, planDataSchema],
    ['index', given, indexSchema, indexDefinitionSchema],
  ])('%s', (_, input, schema, zod) => {
    expect(ajv.compile(schema)(input)).toBe(true);
    expect(zod.safeParse(input).success).toBe(true);
  });
});
