import { IncentiveAuditError } from '../model/error';
import type { PlanComparison } from '../model/plan-comparison';
import { foundOf } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import {
  comparisonVersion,
  edges as edgesSentence,
  report as reportSentence,
  reportVersion,
} from '../model/problems/reports';
import type { IncentivePlanReport } from '../model/report';
import { isRecord } from '../model/require-input';
import { snapshotOfResults } from '../model/snapshot';
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
    refuse(problem([], reportSentence, { found: foundOf(given) }));
  }
  if (copy.reportVersion !== 1) {
    refuse(problem(['reportVersion'], reportVersion, { version: 1 }));
  }
  const { value, issues } = checkShape(incentivePlanReportSchema, copy, false);
  return sound(value, [...issues, ...histogramIssues(value)]);
}

function readComparison(copy: Record<string, unknown>): PlanComparison {
  if (copy.comparisonVersion !== 1) {
    refuse(problem(['comparisonVersion'], comparisonVersion, { version: 1 }));
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
          problem(['series', 'histogram', at, 'edges'], edgesSentence, {
            counts: counts.length,
            edges: edges.length,
          }),
        ],
  );
}

function sound<T>(value: T | null, issues: Issue[]): T {
  if (value === null || issues.length > 0) throw new IncentiveAuditError('invalid-payload', issues);
  return value;
}

function refuse(issue: Issue): never {
  throw new IncentiveAuditError('invalid-payload', [issue]);
}
