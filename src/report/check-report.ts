import { IncentiveAuditError } from '../model/error';
import type { PlanComparison } from '../model/plan-comparison';
import type { IncentivePlanReport } from '../model/report';
import { kindOf } from '../model/wording';

/** What a report of this version cannot be without. */
const parts: readonly (keyof IncentivePlanReport)[] = [
  'plan',
  'verdict',
  'findings',
  'inFairness',
  'limits',
  'provenance',
];

/** Refuses what is no report of this version. */
export function checkReport(report: unknown): asserts report is IncentivePlanReport {
  if (typeof report !== 'object' || report === null) {
    const message = `must be a report as evaluateIncentivePlan() returns it, but is ${kindOf(report)}`;
    throw new IncentiveAuditError('invalid-payload', [{ path: [], message }]);
  }
  const { reportVersion } = report as Partial<IncentivePlanReport>;
  if (reportVersion !== 1) {
    const message = 'must be 1: this is no report, or one of another version of this package';
    throw new IncentiveAuditError('invalid-payload', [{ path: ['reportVersion'], message }]);
  }
  refuseWithout(parts, report as Partial<IncentivePlanReport>, 'report');
}

/** What a comparison of this version cannot be without. */
const comparisonParts: readonly (keyof PlanComparison)[] = [
  'before',
  'after',
  'summary',
  'fixed',
  'improved',
  'unchanged',
  'worse',
  'open',
  'limits',
];

/** Whether something says of itself that it is a comparison of two plans. */
export function isComparison(value: unknown): value is PlanComparison {
  return typeof value === 'object' && value !== null && 'comparisonVersion' in value;
}

/** Refuses what is no comparison of this version. */
export function checkComparison(comparison: PlanComparison): void {
  if (comparison.comparisonVersion !== 1) {
    const message = 'must be 1: this is a comparison of another version of this package';
    throw new IncentiveAuditError('invalid-payload', [{ path: ['comparisonVersion'], message }]);
  }
  refuseWithout(comparisonParts, comparison, 'comparison');
}

function refuseWithout<Part extends string>(
  wanted: readonly Part[],
  given: Partial<Record<Part, unknown>>,
  what: string,
): void {
  const missing = wanted.filter((part) => typeof given[part] !== 'object');
  if (missing.length === 0) return;
  const issues = missing.map((part) => ({ path: [part], message: `is missing from this ${what}` }));
  throw new IncentiveAuditError('invalid-payload', issues);
}
