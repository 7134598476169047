import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import reportSchema from '../../schemas/report.schema.json';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { PlanDataInput } from '../../src/model/plan-data';
import { incentivePlanReportSchema } from '../../src/schema/index';
import { fullPlan, plan } from './plans';

const validReport = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(reportSchema);

const observations = Array.from({ length: 12 * 8 }, (_, at) => ({
  participant: at % 12,
  period: `2026-0${1 + Math.floor(at / 12)}`,
  licence: at % 2 === 0 ? ('free' as const) : ('premium' as const),
  metrics: { 'linkedin-ssi': 40 + ((at * 7) % 31), revenue: (at * 13) % 29, calls: at % 5 },
}));

test.each<[string, object, PlanDataInput | undefined]>([
  ['a plan alone', fullPlan, undefined],
  ['a plan with data', plan(), { observations }],
  [
    'a plan with cases',
    plan(),
    { cases: [{ metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'up' }] },
  ],
])('the report on %s has the shape of its schemas', (_, input, data) => {
  const report: unknown = JSON.parse(
    JSON.stringify(evaluateIncentivePlan(input as IncentivePlanInput, data)),
  );
  expect(incentivePlanReportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
  validReport(report);
  expect(validReport.errors).toBeNull();
});
