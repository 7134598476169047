import { IncentiveAuditError } from '../model/error';
import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import type { IncentivePlanReport } from '../model/report';
import { isRecord } from '../model/require-input';
import { snapshot } from '../model/snapshot';
import { evaluateIncentivePlan } from './evaluate-incentive-plan';

/** A report, or why there is none. */
export type SafeEvaluation =
  | { ok: true; report: IncentivePlanReport }
  | { ok: false; error: IncentiveAuditError };

/**
 * {@link evaluateIncentivePlan} for plans and data of no known type, with bad input as an answer and not as an exception.
 *
 * For a route, a worker or a form that gets plan and data from somebody else: nothing to cast, nothing to catch.
 *
 * @param plan - Anything; what is no plan is told in `error`.
 * @param data - Anything; `undefined` and `null` are no data.
 * @param options - As in {@link evaluateIncentivePlan}.
 * @returns `report`, or `error` with every problem at once; `error.code` says what was wrong: `'invalid-plan'`, `'invalid-data'`,
 * `'invalid-options'`, or `'aborted'` by the signal.
 * @throws Nothing but what the caller's own `onProgress` throws, which passes through as it is.
 *
 * @example
 * ```ts
 * const body = JSON.parse('{ "plan": { "name": "Bonus", "period": "quarter", "measures": [] }, "data": null }');
 * const result = safeEvaluate(body.plan, body.data);
 * result.ok; // => false
 * result.ok ? null : result.error.issues.map(({ path }) => path.join('.')); // => ['measures']
 *
 * const measures = [{ metric: 'linkedin-ssi', weight: 1, target: 80 }];
 * const answer = safeEvaluate({ ...body.plan, measures });
 * answer.ok && answer.report.verdict.decision; // => 'withdraw'
 * ```
 */
export function safeEvaluate(
  plan: unknown,
  data?: unknown,
  options?: EvaluationOptions | null,
): SafeEvaluation {
  const own: unknown[] = [];
  const told = snapshot(options, 1);
  const listener: unknown = isRecord(told) ? told.onProgress : null;
  if (isRecord(told) && typeof listener === 'function') {
    told.onProgress = (done: unknown): void => {
      try {
        listener(done);
      } catch (error) {
        own.push(error);
        throw error;
      }
    };
  }
  try {
    const report = evaluateIncentivePlan(
      plan as IncentivePlanInput,
      data as PlanDataInput,
      told as EvaluationOptions,
    );
    return { ok: true, report };
  } catch (error) {
    if (own.length === 0 && error instanceof IncentiveAuditError) return { ok: false, error };
    throw error;
  }
}
