import { IncentiveAuditError, type Issue } from '../model/error';
import type { PlanComparison } from '../model/plan-comparison';
import type { IncentivePlanReport } from '../model/report';
import { isRecord } from '../model/require-input';
import { snapshotOfResults } from '../model/snapshot';
import { kindOf } from '../model/wording';
import { checkShape } from '../schema/check-shape';
import { planComparisonSchema } from '../schema/report/comparison';
import { incentivePlanReportSchema } from '../schema/report/report';

/**
 * A report as this version writes it, whatever was given for one: a copy that shares nothing with it and holds what the schema
 * of reports knows.
 *
 * @throws IncentiveAuditError `'invalid-payload'` with every problem at once.
 */
export function checkedReport(given: unknown): IncentivePlanReport {
  return readReport(snapshotOfResults(given), given);
}

/** {@link checkedReport} of a report, or of what says of itself that it is a comparison of two plans. */
export function checkedResult(given: unknown): IncentivePlanReport | PlanComparison {
  const copy = snapshotOfResults(given);
  return isRecord(copy) && 'comparisonVersion' in copy ? readComparison(copy) : readReport(copy, given);
}

function readReport(copy: unknown, given: unknown): IncentivePlanReport {
  if (!isRecord(copy)) {
    refuse([], `must be a report as evaluateIncentivePlan() returns it, but is ${kindOf(given)}`);
  }
  if (copy.reportVersion !== 1) {
    refuse(['reportVersion'], 'must be 1: this is no report, or one of another version of this package');
  }
  const { value, issues } = checkShape(incentivePlanReportSchema, copy, false);
  return sound(value, [...issues, ...histogramIssues(value)]);
}

function readComparison(copy: Record<string, unknown>): PlanComparison {
  if (copy.comparisonVersion !== 1) {
    refuse(['comparisonVersion'], 'must be 1: this is a comparison of another version of this package');
  }
  const { value, issues } = checkShape(planComparisonSchema, copy, false);
  return sound(value, issues);
}

/** Bars stand between edges. */
function histogramIssues(report: IncentivePlanReport | null): Issue[] {
  return (report?.series?.histogram ?? []).flatMap(({ edges, counts }, at) =>
    edges.length === counts.length + 1
      ? []
      : [
          {
            path: ['series', 'histogram', at, 'edges'],
            message: `must be one more than the ${counts.length} counts; it has ${edges.length}`,
          },
        ],
  );
}

function sound<T>(value: T | null, issues: Issue[]): T {
  if (value === null || issues.length > 0) throw new IncentiveAuditError('invalid-payload', issues);
  return value;
}

function refuse(path: Issue['path'], message: string): never {
  throw new IncentiveAuditError('invalid-payload', [{ path, message }]);
}
