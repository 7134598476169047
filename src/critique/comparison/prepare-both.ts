import { IncentiveAuditError } from '../../model/error';
import type { EvaluationOptions } from '../../model/options';
import type { IncentivePlanInput } from '../../model/plan';
import type { PlanDataInput } from '../../model/plan-data';
import { changedWhileRead } from '../../model/problems/data';
import { ofPlan, type PlanSide } from '../../model/problems/of-plan';
import { type Issue, problem } from '../../model/problems/problem';
import { type PreparedAudit, prepareAudit } from '../engine/prepare-audit';
import { everyRule } from '../rules/registry';

const sides = ['before', 'after'] as const;

/**
 * Prepares the audits of two plans over the same data.
 *
 * @throws IncentiveAuditError with the problems of both at once: paths of plans begin with `before` or `after`, and data that only
 * one of the plans cannot be read with say which.
 */
export function prepareBoth(
  before: IncentivePlanInput,
  after: IncentivePlanInput,
  data: PlanDataInput | null | undefined,
  options: EvaluationOptions | null | undefined,
): [PreparedAudit, PreparedAudit] {
  const prepare = (plan: IncentivePlanInput) => attempt(() => prepareAudit(plan, data, options, everyRule));
  const [old, changed] = [prepare(before), prepare(after)];
  if (old instanceof IncentiveAuditError || changed instanceof IncentiveAuditError)
    throw together([old, changed].map((one) => (one instanceof IncentiveAuditError ? one : null)));
  requireSameHistory(old, changed);
  return [old, changed];
}

/** The data are read once for each plan: what a caller's own objects answer may have changed in between. */
function requireSameHistory({ panel: old }: PreparedAudit, { panel: changed }: PreparedAudit): void {
  if (old?.rows === changed?.rows && old?.participants === changed?.participants) return;
  throw new IncentiveAuditError('invalid-data', [problem(['observations'], changedWhileRead)]);
}

function attempt<T>(make: () => T): T | IncentiveAuditError {
  try {
    return make();
  } catch (error) {
    if (error instanceof IncentiveAuditError) return error;
    throw error;
  }
}

/** The first of the two kinds of problem, as both plans have it. */
function together(errors: readonly (IncentiveAuditError | null)[]): IncentiveAuditError {
  const codes = errors.flatMap((error) => error?.code ?? []);
  const code = codes.includes('invalid-plan') ? 'invalid-plan' : (codes[0] ?? 'invalid-data');
  const issues = errors.map((error) => (error?.code === code ? error.issues : []));
  if (code === 'invalid-plan') {
    return new IncentiveAuditError(
      code,
      issues.flatMap((of, at) => of.map((issue) => ({ ...issue, path: [sides[at] ?? '', ...issue.path] }))),
    );
  }
  const [old = [], changed = []] = issues;
  const key = ({ path, message }: Issue) => JSON.stringify([path, message]);
  const [ofOld, ofChanged] = [old, changed].map((all) => new Set(all.map(key)));
  const only = (side: PlanSide, issue: Issue): Issue => ({
    ...issue,
    params: { ...issue.params, ofPlan: side },
    message: ofPlan(issue.message, side),
  });
  return new IncentiveAuditError(code, [
    ...old.map((issue) => (ofChanged?.has(key(issue)) ? issue : only('before', issue))),
    ...changed.filter((issue) => !ofOld?.has(key(issue))).map((issue) => only('after', issue)),
  ]);
}
