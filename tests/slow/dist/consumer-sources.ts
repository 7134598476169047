/** A module that uses the main entry and the report the way an application does. */
const esm = `
import {
  createAudit,
  evaluateIncentivePlan,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
  validatePlan,
} from 'incentive-audit';
import { documentedCases, precedentsFor, wellsFargoCrossSelling } from 'incentive-audit/cases';
import { fr } from 'incentive-audit/locales/fr';
import { type CatalogueMetric, findMetric, salesMetrics } from 'incentive-audit/metrics';
import { renderMarkdown } from 'incentive-audit/report';
import { measureCount } from 'incentive-audit/rules';
import { type ReadTable, readTable, type TableProblemCode } from 'incentive-audit/table';

const plan: IncentivePlanInput = {
  name: 'Plan',
  period: 'quarter',
  targetIncentive: 3000,
  currency: undefined,
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80, cap: undefined }],
};
const rows: PlanDataInput = {
  observations: [{ participant: 'a', period: '2026-01', metrics: { 'linkedin-ssi': 60, revenue: null, 'our-own': 1 } }],
  cases: undefined,
};
const columns: PlanDataInput = {
  observations: {
    participant: Int32Array.of(1),
    period: ['2026-01'],
    metrics: { 'linkedin-ssi': Float64Array.of(60), revenue: [null] },
  },
};
const constant = {
  name: 'Plan',
  period: 'quarter',
  goals: ['revenue'],
  measures: [{ metric: 'revenue', weight: 1, target: null }],
} as const;
const json: { name: string; period: string; measures: unknown[] } = { ...plan, measures: [] };
const checked = validatePlan(json);
export const sure: IncentivePlanInput = checked.ok ? checked.plan : constant;
const caught: unknown = null;
export const code: string | null = caught instanceof IncentiveAuditError ? caught.code : null;
export const ofOneRule: string | undefined = createAudit({ rules: [measureCount] })(plan).findings[0]?.rule;
const report = evaluateIncentivePlan(plan, Math.PI > 3 ? rows : columns, { seed: undefined, catalogue: salesMetrics });
export const metric: CatalogueMetric | undefined = findMetric('demo')[0];
export const decision: 'keep' | 'revise' | 'withdraw' | 'undecided' = report.verdict.decision;
const read: ReadTable = readTable([{ rep: 'a', month: '2026-01', revenue: null }], { map: { revenue: 'revenue' }, locale: fr, plan });
export const wrong: TableProblemCode | undefined = read.problems[0]?.code ?? readTable('').problems[0]?.code;
export const ofTable: PlanDataInput | null = read.data;
export const failed: string | undefined = precedentsFor(plan, documentedCases)?.failed.id;
export const alike = precedentsFor(plan, [wellsFargoCrossSelling]);
export const text: string = renderMarkdown(report, { locale: fr, precedents: alike });
export const error: Error & { issues: { path: (string | number)[]; message: string }[] } = new IncentiveAuditError(
  'invalid-plan',
  [],
);
`;

const cjs = `
import audit = require('incentive-audit');
import report = require('incentive-audit/report');
import table = require('incentive-audit/table');

const plan: audit.IncentivePlanInput = { name: 'Plan', period: 'year', measures: [] };
const text: string = report.renderMarkdown(audit.evaluateIncentivePlan(plan, table.readTable('').data));
export = text;
`;

/** What every TypeScript and every way of finding modules has to understand. */
const plain = `
import { evaluateIncentivePlan } from 'incentive-audit';
import { renderMarkdown } from 'incentive-audit/report';
export const text: string = renderMarkdown(
  evaluateIncentivePlan({ name: 'Plan', period: 'year', measures: [{ metric: 'revenue', weight: 1, target: null }] }),
);
`;

/** A language from outside: what its sentences read is known. */
const language = `
import { en } from 'incentive-audit/locales/en';
import type { Locale } from 'incentive-audit/report';

const { sentences } = en;
export const known: Locale = {
  ...en,
  sentences: { ...sentences, change: { ...sentences.change, level: (v) => 'Meet ' + v.measure } },
};
export const slip: Locale = {
  ...en,
  // @ts-expect-error: no value of that sentence
  sentences: { ...sentences, change: { ...sentences.change, level: (v) => 'Meet ' + v.maesure } },
};
`;

/** The schemas, extended by a host's own Zod. */
const schema = `
import { evaluateIncentivePlan, type IncentivePlanInput } from 'incentive-audit';
import { incentivePlanReportSchema, incentivePlanSchema, planDataSchema } from 'incentive-audit/schema';
import * as z from 'zod/mini';

const ours = z.extend(incentivePlanSchema, { costCentre: z.string() });
const parsed = ours.parse({});
export const costCentre: string = parsed.costCentre;
export const plan: IncentivePlanInput = parsed;
export const report = evaluateIncentivePlan(parsed, planDataSchema.parse({}));
export const decision: 'keep' | 'revise' | 'withdraw' | 'undecided' =
  incentivePlanReportSchema.parse(report).verdict.decision;
export const longer = incentivePlanSchema.check(z.refine(({ name }) => name.length > 3));
// @ts-expect-error: no field of a plan
export const odd = parsed.oddity;
`;

const schemaCjs = `
import schema = require('incentive-audit/schema');
const parsed: { name: string } = schema.incentivePlanSchema.parse({});
export = parsed;
`;

type Files = Record<string, string>;

/** Projects that compile against the package alone. */
export const alone: Files = { 'use.mts': esm, 'use.cts': cjs, 'language.mts': language, 'plain.ts': plain };

/** The same, where modules are found as bundlers and old versions do: CommonJS in TypeScript is Node's. */
export const withoutCommonJs: Files = { 'use.mts': esm, 'plain.ts': plain };

/** Projects that compile against the package beside Zod, whose declarations name URL: it comes with the DOM or with Node's types. */
export const besideZod: Files = { 'schema.ts': schema, 'url.d.ts': 'interface URL {}' };

/** Such a project where CommonJS is written in TypeScript. */
export const besideZodInNode: Files = { ...besideZod, 'schema.cts': schemaCjs };

/** The strictest settings a user may have, and neither the DOM nor Node's types. */
export const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
};

/** Says everything a process can see of the package: its names, a report, a caught error. */
export const runtimeConsumer = `
const plan = { name: 'Plan', period: 'quarter', measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }] };
const report = main.evaluateIncentivePlan(plan);
const caught = (() => {
  try {
    main.evaluateIncentivePlan({ ...plan, measures: [] });
  } catch (error) {
    return { known: error instanceof main.IncentiveAuditError, code: error.code };
  }
})();
console.log(JSON.stringify({
  names: [main, rendering, tables, corpus, metrics].map((entry) => Object.keys(entry).sort()),
  table: tables.readTable('rep;month;revenue\\na;Jan-26;1,5 €\\n'),
  report,
  markdown: rendering.renderMarkdown(report),
  caught,
}));
`;

/** Says what the schemas of a package say beside a Zod whose host speaks for itself. */
export const schemaConsumer = `
z.config({ customError: () => 'the host says', localeError: () => 'the host says' });
const plan = { name: 'Plan', period: 'quarter', measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }] };
const ours = z.extend(schema.incentivePlanSchema, { costCentre: z.string().check(z.minLength(2, 'too short')) });
const wrong = { ...plan, name: ' ', measures: [], headcount: { gold: 1 }, currency: 'euro', odd: 1, costCentre: '1' };
const data = { observations: [{ participant: 'p1', period: '2026', metrics: { revenue: '1' } }] };
console.log(JSON.stringify({
  names: Object.keys(schema).sort(),
  right: ours.safeParse({ ...plan, costCentre: 'C1' }).success,
  wrong: [...ours.safeParse(wrong).error.issues, ...schema.planDataSchema.safeParse(data).error.issues]
    .map(({ path, message }) => path.join('.') + ': ' + message),
  fields: Object.keys(z.pick(schema.incentivePlanSchema, { name: true }).shape),
  checked: schema.incentivePlanSchema.check(z.refine(({ name }) => name === 'Ours', 'not ours')).safeParse(plan).error.issues[0].message,
  report: schema.incentivePlanReportSchema.safeParse(main.evaluateIncentivePlan(plan)).success,
}));
`;
