import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import comparisonSchema from '../../schemas/comparison.schema.json';
import dataSchema from '../../schemas/data.schema.json';
import indexSchema from '../../schemas/index.schema.json';
import planSchema from '../../schemas/plan.schema.json';
import reportSchema from '../../schemas/report.schema.json';
import { allMetrics } from '../../src/metrics/index';
import { IncentiveAuditError } from '../../src/model/error';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { incentivePlanSchema, planDataSchema } from '../../src/schema/index';
import { validatePlan } from '../../src/schema/validate-plan';
import { resolved } from '../resolved';
import { fullPlan, index, measure, metric, paying, plan } from './plans';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
const validPlan = ajv.compile(planSchema);
const validData = ajv.compile(dataSchema);
const validIndex = ajv.compile(indexSchema);

const isChecked = (input: unknown): boolean => {
  try {
    resolved(input);
    return true;
  } catch (error) {
    if (error instanceof IncentiveAuditError) return false;
    throw error;
  }
};

const measuresOf = (count: number) =>
  linkedInSsi.pillars
    .flatMap(({ id, components }) => components.map((component) => `linkedin-ssi/${id}/${component.id}`))
    .slice(0, count)
    .map((id) => measure({ metric: id, weight: 1 / count }));

test.each([planSchema, dataSchema, indexSchema, reportSchema, comparisonSchema])(
  '$title has a title, a text, and a name of its own that no editor fetches',
  (schema) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).not.toBe('');
    expect(schema.description).not.toBe('');
    // Where schemas are published is not known; by a URN, tools tell them apart and know them again.
    expect(schema.$id).toMatch(/^urn:incentive-audit:schema:[a-z]+$/);
    expect(JSON.stringify(schema).match(/"\$(id|ref)"/g)).toEqual(['"$id"']);
    expect(ajv.validateSchema(schema)).toBe(true);
  },
);

test('every schema is found by its name', () => {
  const all = new Ajv2020({ allowUnionTypes: true, formats: { date: true } });
  for (const schema of [planSchema, dataSchema, indexSchema, reportSchema, comparisonSchema])
    all.addSchema(schema);
  expect(all.validate('urn:incentive-audit:schema:plan', fullPlan)).toBe(true);
});

test('editors are given the metrics that are built in and those of the catalogue, and a plan of any is sound', () => {
  const isSound = (given: object): boolean => validatePlan(given, { catalogue: allMetrics }).ok;
  const ids = planSchema.properties.measures.items.properties.metric.examples;
  expect(ids).toHaveLength(103);
  for (const id of ids) expect(isSound(plan({ measures: [measure({ metric: id })] }))).toBe(true);
  const goals = planSchema.properties.goals.items.examples;
  expect(goals).toContain('retention');
  expect(goals).not.toContain('meetings');
  expect(isSound(plan({ goals }))).toBe(true);
});

test('the comments of the types are the descriptions', () => {
  expect(planSchema.properties.targetIncentive.description).toBe(
    'Money per participant and plan period at 100 % attainment.',
  );
  expect(planSchema.properties.measures.items.properties.threshold.description).toBe(
    'Attainment below which nothing is paid, as a fraction of target.',
  );
});

describe('plan.schema.json accepts what resolved accepts', () => {
  test.each<[string, object]>([
    ['the example plan', fullPlan],
    ['a plan of required fields', plan()],
    ['20 measures', plan({ measures: measuresOf(20) })],
    ['each period', plan({ period: 'month' })],
    ['no target yet', paying({ target: null })],
    ['all-or-nothing', paying({ payout: 'all-or-nothing', level: 'team' })],
    ['a threshold', paying({ metric: 'revenue', threshold: 0.8 })],
    ['an own target', paying({ target: 'own' })],
    [
      'rates',
      paying({
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 1.5, bonus: 0.1 },
          ],
        },
      }),
    ],
    [
      'steps in units',
      paying({
        payout: {
          steps: [
            { value: 50, payout: 0.5 },
            { value: 60, payout: 1 },
          ],
        },
      }),
    ],
    [
      'a commission with a gate',
      plan({
        currency: 'EUR',
        measures: [
          {
            metric: 'revenue',
            target: 100,
            commission: { rates: [{ from: 0, rate: 0.1 }], retroactive: true },
          },
          { id: 'hurdle', metric: 'linkedin-ssi', role: 'gate', target: 60, otherwise: 0.5 },
        ],
      }),
    ],
    [
      'an index of its own',
      plan({ metrics: [index()], measures: [measure({ metric: 'account-health/contact' })] }),
    ],
    ['the built-in index as one of its own', plan({ metrics: [linkedInSsi] })],
    ['a leap day', plan({ startDate: '2028-02-29' })],
    ['a bare language', plan({ language: 'en' })],
    ['a $schema', plan({ $schema: 'plan.schema.json' })],
  ])('%s', (_, input) => {
    expect(isChecked(input)).toBe(true);
    expect(validPlan(input)).toBe(true);
    expect(incentivePlanSchema.safeParse(input).success).toBe(true);
  });
});

describe('plan.schema.json rejects errors of shape, as resolved does', () => {
  test.each<[string, unknown]>([
    ['no object', []],
    ['no name', { ...plan(), name: undefined }],
    ['an empty name', plan({ name: ' ' })],
    ['a period by another name', plan({ period: 'monthly' })],
    ['no measures', plan({ measures: [] })],
    ['21 measures', plan({ measures: measuresOf(21) })],
    ['an unknown key', plan({ targetIncentve: 1 })],
    ['an unknown key of a measure', paying({ wieght: 1 })],
    ['a weight above 1', paying({ weight: 1.5 })],
    ['a target of 0', paying({ target: 0 })],
    ['a target as text', paying({ target: '60' })],
    ['a cap of 0', paying({ cap: 0 })],
    ['one point', paying({ payout: [{ attainment: 1, payout: 1 }] })],
    [
      'a negative payout',
      paying({
        payout: [
          { attainment: 1, payout: 1 },
          { attainment: 2, payout: -1 },
        ],
      }),
    ],
    ['an unknown curve', paying({ payout: 'stepwise' })],
    ['an unknown level', paying({ level: 'squad' })],
    ['a target incentive of 0', plan({ targetIncentive: 0 })],
    ['a currency in words', plan({ currency: 'euro' })],
    ['no goal', plan({ goals: [] })],
    ['half a participant', plan({ headcount: { free: 0.5 } })],
    ['an unknown licence', plan({ headcount: { gold: 1 } })],
    ['effort below 0', plan({ effort: { leads: -1 } })],
    ['a day that does not exist', plan({ startDate: '2026-02-30' })],
    ['a language in words', plan({ language: 'French' })],
    ['a country in small letters', plan({ country: 'fr' })],
    ['a metric with a bad id', plan({ metrics: [metric({ id: 'Bad Id' })] })],
    ['a metric with an unknown facet', plan({ metrics: [metric({ captures: 'work' })] })],
    ['an index without pillars', plan({ metrics: [index({ pillars: [] })] })],
    ['a target beyond all figures', paying({ target: 1e16 })],
    ['a target that is as good as 0', paying({ target: 1e-16 })],
    ['a cycle of eleven years', plan({ salesCycleMonths: 132 })],
    ['more people than anyone employs', plan({ headcount: { free: 1e8 } })],
    ['51 goals', plan({ goals: Array(51).fill('revenue') })],
    ['201 metrics', plan({ metrics: Array(201).fill(metric()) })],
    ['201 points', paying({ payout: Array(201).fill({ attainment: 1, payout: 1 }) })],
    [
      'hours of 101 activities',
      plan({ effort: Object.fromEntries(Array.from(Array(101), (_, at) => [`a${at}`, 1])) }),
    ],
    ['a name of 10,001 characters', plan({ name: 'x'.repeat(10_001) })],
  ])('%s', (_, input) => {
    expect(isChecked(input)).toBe(false);
    expect(validPlan(JSON.parse(JSON.stringify(input)))).toBe(false);
    expect(incentivePlanSchema.safeParse(input).success).toBe(false);
  });
});

describe('data.schema.json and planDataSchema', () => {
  const row = {
    participant: 'p1',
    period: '2026-03',
    licence: 'free',
    metrics: { revenue: null },
    note: 'ignored',
  };
  const columns = {
    participant: [1, 2],
    period: ['2026', '2026'],
    licence: ['free', null],
    metrics: { revenue: [1, null] },
  };
  const change = { metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'none' };

  test.each<object>([
    {},
    { observations: [row] },
    { observations: columns },
    { cases: [change] },
    { $schema: 'x' },
  ])('accept %j', (input) => {
    expect(validData(input)).toBe(true);
    expect(planDataSchema.safeParse(input).success).toBe(true);
  });

  test.each<object>([
    { observation: [row] },
    { observations: [{ ...row, metrics: undefined }] },
    { observations: [{ ...row, licence: 'gold' }] },
    { observations: [{ ...row, metrics: { revenue: '1' } }] },
    { observations: { ...columns, participant: undefined } },
    { observations: { ...columns, metrics: { revenue: ['1', 2] } } },
    { cases: [{ ...change, before: '87' }] },
    { cases: [{ ...change, extra: 1 }] },
  ])('reject %j', (input) => {
    expect(validData(JSON.parse(JSON.stringify(input)))).toBe(false);
    expect(planDataSchema.safeParse(input).success).toBe(false);
  });

  test('typed arrays are columns, buffers are not', () => {
    const typed = {
      ...columns,
      participant: Int32Array.of(1, 2),
      metrics: { revenue: Float64Array.of(1, Number.NaN) },
    };
    expect(planDataSchema.safeParse({ observations: typed }).success).toBe(true);
    const buffer = new DataView(new ArrayBuffer(8));
    expect(planDataSchema.safeParse({ observations: { ...columns, participant: buffer } }).success).toBe(
      false,
    );
  });
});

test('index.schema.json accepts the built-in index, and rejects one without pillars', () => {
  expect(validIndex(linkedInSsi)).toBe(true);
  expect(validIndex({ ...linkedInSsi, pillars: [] })).toBe(false);
});
