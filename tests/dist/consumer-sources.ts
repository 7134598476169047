/** A module that uses the main entry and the report the way an application does. */
const esm = `
import {
  evaluateIncentivePlan,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
  validatePlan,
} from 'incentive-audit';
import { renderMarkdown } from 'incentive-audit/report';

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
const report = evaluateIncentivePlan(plan, Math.PI > 3 ? rows : columns, { seed: undefined });
export const decision: 'keep' | 'revise' | 'withdraw' | 'undecided' = report.verdict.decision;
export const text: string = renderMarkdown(report, { locale: 'fr' });
export const error: Error & { issues: { path: (string | number)[]; message: string }[] } = new IncentiveAuditError(
  'invalid-plan',
  [],
);
`;

const cjs = `
import audit = require('incentive-audit');
import report = require('incentive-audit/report');

const plan: audit.IncentivePlanInput = { name: 'Plan', period: 'year', measures: [] };
const text: string = report.renderMarkdown(audit.evaluateIncentivePlan(plan));
export = text;
`;

const schemaEsm = `
import { incentivePlanSchema } from 'incentive-audit/schema';
export const parsed: { name: string } = incentivePlanSchema.parse({});
`;

const schemaCjs = `
import schema = require('incentive-audit/schema');
const parsed: { name: string } = schema.incentivePlanSchema.parse({});
export = parsed;
`;

const oldest = `
import { evaluateIncentivePlan } from 'incentive-audit';
import { renderMarkdown } from 'incentive-audit/report';
export const text: string = renderMarkdown(
  evaluateIncentivePlan({ name: 'Plan', period: 'year', measures: [{ metric: 'revenue', weight: 1, target: null }] }),
);
`;

/** Projects that compile against the package. CommonJS exists only where modules resolve as in Node. */
export const projects = {
  node16: {
    settings: { module: 'node16', moduleResolution: 'node16' },
    files: { 'use.mts': esm, 'use.cts': cjs },
  },
  bundler: {
    settings: { module: 'esnext', moduleResolution: 'bundler' },
    files: { 'use.mts': esm },
  },
  // What TypeScript called `node` before it knew `exports`; TypeScript 6 deprecates it, 7 has it no more.
  node10: {
    settings: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
    files: { 'oldest.ts': oldest, 'oldest-schema.ts': schemaEsm, 'url.d.ts': 'interface URL {}' },
    compilers: ['5.4', '5.9'],
  },
  // Zod's declarations name URL, which comes with the DOM or with Node's types; they need nothing else of either.
  schema: {
    settings: { module: 'node16', moduleResolution: 'node16' },
    files: { 'schema.mts': schemaEsm, 'schema.cts': schemaCjs, 'url.d.ts': 'interface URL {}' },
  },
};

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
  names: [main, schema, rendering].map((entry) => Object.keys(entry).sort()),
  report,
  markdown: rendering.renderMarkdown(report),
  caught,
}));
`;
