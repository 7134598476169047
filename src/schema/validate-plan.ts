import { IncentiveAuditError } from '../model/error';
import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import { catalogueOf } from './check-catalogue';
import { checkPlan } from './check-plan';

/** A plan that can be audited, or what is wrong with it. */
export type PlanValidation =
  | { ok: true; plan: IncentivePlanInput }
  | { ok: false; error: IncentiveAuditError };

/**
 * Checks whatever was given for a plan without auditing it.
 *
 * For what is of no known type: the body of a request, an imported JSON file (where TypeScript widens `'quarter'` to `string`), a row
 * of a database, a form while somebody types. The checks are those of {@link evaluateIncentivePlan}, so that a plan that is `ok` is
 * audited without a problem of its own.
 *
 * @param plan - Anything; it is not changed.
 * @param options - `catalogue`, as in {@link EvaluationOptions}. Default: none.
 * @returns `plan`, a copy that shares nothing with what was given, without fields that are `undefined` or `null`; or `error`, code
 * `'invalid-plan'`, with every problem at once. No plan makes it throw: neither `undefined`, nor cycles, nor getters that throw.
 * @throws {@link IncentiveAuditError} `'invalid-options'` when the options are invalid.
 *
 * @example
 * ```ts
 * const measures = [{ metric: 'linkedin-ssi', weight: 1, target: 80, cap: null }];
 * const good = validatePlan(JSON.parse(JSON.stringify({ name: 'Bonus', period: 'quarter', measures })));
 * good.ok; // => true
 * good.ok && good.plan.measures; // => [{ metric: 'linkedin-ssi', weight: 1, target: 80 }]
 *
 * const bad = validatePlan({ name: 'Bonus', period: 'fortnight', measures });
 * bad.ok ? null : bad.error.issues[0]?.path; // => ['period']
 * ```
 */
export function validatePlan(
  plan: unknown,
  options?: Pick<EvaluationOptions, 'catalogue'> | null,
): PlanValidation {
  const catalogue = catalogueOf(options);
  try {
    return { ok: true, plan: checkPlan(plan, catalogue).given };
  } catch (error) {
    if (error instanceof IncentiveAuditError) return { ok: false, error };
    throw error;
  }
}
