import { IncentiveAuditError } from '../model/error';
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
  const missing = parts.filter((part) => typeof (report as Partial<IncentivePlanReport>)[part] !== 'object');
  if (missing.length > 0) {
    const issues = missing.map((part) => ({ path: [part], message: 'is missing from this report' }));
    throw new IncentiveAuditError('invalid-payload', issues);
  }
}
