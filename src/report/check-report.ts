import { IncentiveAuditError } from '../model/error';
import type { PlanComparison } from '../model/plan-comparison';
import { listAtMost } from '../model/problems/containers';
import { foundOf } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import {
  comparisonVersion,
  edges as edgesSentence,
  report as reportSentence,
  reportVersion,
  wording as wordingSentence,
} from '../model/problems/reports';
import type { Finding, IncentivePlanReport, Phrase } from '../model/report';
import { isRecord } from '../model/require-input';
import { LONGEST_LIST, snapshotOfResults } from '../model/snapshot';
import { checkShape } from '../schema/check-shape';
import { planComparisonSchema } from '../schema/report/comparison';
import { phraseSchema } from '../schema/report/estimate';
import { findingSchema } from '../schema/report/finding';
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

/** What can be said in another language: a result of this package, or a part of one that holds sentences. */
export type Localizable = Wording | readonly Wording[];

/** One of what can be said in another language. */
export type Wording =
  | IncentivePlanReport
  | PlanComparison
  | Finding
  | Phrase
  | Issue
  | { readonly title: Phrase };

/** {@link checkedReport} of anything that holds sentences. */
export function checkedWording(given: unknown): unknown {
  const copy = snapshotOfResults(given);
  if (!Array.isArray(copy)) return readWording(copy, given);
  if (copy.length > LONGEST_LIST) refuse(problem([], listAtMost, { most: LONGEST_LIST, of: 'entries' }));
  const issues: Issue[] = [];
  const read = copy.map((entry, at) => {
    try {
      return readWording(entry, entry);
    } catch (error) {
      if (!(error instanceof IncentiveAuditError)) throw error;
      for (const issue of error.issues) issues.push({ ...issue, path: [at, ...issue.path] });
      return null;
    }
  });
  return sound(read, issues);
}

function readWording(copy: unknown, given: unknown): unknown {
  if (!isRecord(copy)) refuse(problem([], wordingSentence, { found: foundOf(given) }));
  if ('comparisonVersion' in copy) return readComparison(copy);
  if ('reportVersion' in copy) return readReport(copy, given);
  if ('outcome' in copy) return readPart(findingSchema, copy);
  if ('text' in copy) return readPart(phraseSchema, copy);
  if ('code' in copy) return readIssue(copy);
  if ('title' in copy) return { ...copy, title: readPart(phraseSchema, copy.title, ['title']) };
  return refuse(problem([], wordingSentence, { found: foundOf(given) }));
}

/** As the error of this package takes them. */
function readIssue(copy: object): Issue {
  const [issue] = new IncentiveAuditError('invalid-payload', [copy as Issue]).issues;
  return issue as Issue;
}

/**
 * A part of a report, as its schema knows it.
 *
 * @throws IncentiveAuditError `'invalid-payload'` with every problem at once.
 */
export function checkedPart<T>(schema: Parameters<typeof checkShape<T>>[0], given: unknown): T {
  return readPart(schema, snapshotOfResults(given));
}

function readPart<T>(
  schema: Parameters<typeof checkShape<T>>[0],
  copy: unknown,
  path: Issue['path'] = [],
): T {
  const { value, issues } = checkShape(schema, copy, false);
  return sound(
    value as T | null,
    issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  );
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
