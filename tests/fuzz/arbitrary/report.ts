import fc from 'fast-check';
import { readExample } from '../../../examples/load.mjs';
import { comparePlans, evaluateIncentivePlan } from '../../../src/index';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { PlanComparison } from '../../../src/model/plan-comparison';
import type { IncentivePlanReport } from '../../../src/model/report';
import { fullPlan } from '../../schema/plans';
import { type HistoryRecipe, historyOf } from './history';
import { anyPlan } from './plan';

const article: IncentivePlanInput = readExample('article.plan.json');

const history: HistoryRecipe = {
  people: 24,
  periods: 12,
  form: 'month',
  naming: 'text',
  licensed: 'some',
  size: 1e4,
  shape: 'rows',
  isDetailed: false,
  present: 1,
  seed: 3,
};

const metrics = [
  { id: 'linkedin-ssi', maximum: 100 },
  { id: 'revenue', maximum: Number.POSITIVE_INFINITY },
  { id: 'leads', maximum: Number.POSITIVE_INFINITY, isWhole: true },
];

const options = { resamples: 50 };
const full = fullPlan as IncentivePlanInput;
const mixed: IncentivePlanInput = {
  name: 'Mixed',
  period: 'month',
  targetIncentive: 500,
  currency: 'EUR',
  measures: [
    { metric: 'linkedin-ssi', weight: 0.6, target: 60 },
    { metric: 'revenue', weight: 0.4, target: 6000 },
  ],
};

function audited(plan: IncentivePlanInput, seed: number | null): IncentivePlanReport {
  const data = seed === null ? {} : { observations: historyOf({ ...history, seed }, metrics) };
  return evaluateIncentivePlan(plan, data, options);
}

/** Made once: an audit costs a hundred times what most calls do. */
const reports: readonly IncentivePlanReport[] = [
  audited(article, null),
  audited(full, null),
  audited(mixed, 3),
  audited(mixed, 5),
  evaluateIncentivePlan(mixed, {
    cases: [{ metric: 'linkedin-ssi', before: 87, after: 64, outcomeChanged: 'up' }],
  }),
];

const comparisons: readonly PlanComparison[] = [
  comparePlans(article, mixed, {}, options),
  comparePlans(mixed, { ...mixed, goals: ['leads'] }, { observations: historyOf(history, metrics) }, options),
];

/** Nearly every plan has a report. */
function reportOrFirst(plan: IncentivePlanInput): IncentivePlanReport {
  try {
    return evaluateIncentivePlan(plan, {}, { betterPlan: false });
  } catch {
    return reports[0] as IncentivePlanReport;
  }
}

/** Reports on a few plans, and on any plan. */
export const anyReport: fc.Arbitrary<IncentivePlanReport> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...reports) },
  { weight: 1, arbitrary: anyPlan.map(reportOrFirst) },
);

export const anyComparison: fc.Arbitrary<PlanComparison> = fc.constantFrom(...comparisons);
