import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import type { IncentivePlanReport } from '../model/report';
import { createAudit } from './create-audit';
import { proposal } from './proposal/proposal';
import { allRules } from './rules/lists';
import { sensitivity } from './sensitivity/sensitivity';

/**
 * Audits an incentive plan: does it pay for the right thing?
 *
 * Works with the plan alone; a team's history and single cases add findings. Pure and synchronous: no clock, no network, no file,
 * inputs never changed; the same input and seed give the same report byte for byte, whatever the order of the rows. There is no
 * overall score, and no participant appears in a report.
 *
 * @param plan - What is paid on: 1 to 20 measures whose weights sum to 1.
 * @param data - Observations of participants and periods as rows or columns, and single before-and-after cases. Missing values are
 * counted under `data.excluded`, never turned into 0. Ties and columns without variance give `cannot-tell` with what to collect.
 * @param options - Every default is in the report's `provenance.options`.
 * @returns Verdict, findings (every selected rule once), figures, what they cannot say.
 * @throws {@link IncentiveAuditError} with every problem at once when plan, data or options are invalid, or `aborted`.
 *
 * @example
 * ```ts
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * report.verdict.decision; // => 'withdraw'
 * report.findings[0]?.payAtStake; // => 0.838293650794
 * ```
 */
export function evaluateIncentivePlan(
  plan: IncentivePlanInput,
  data?: PlanDataInput | null,
  options?: EvaluationOptions | null,
): IncentivePlanReport {
  return createAudit({ rules: allRules, proposal, sensitivity })(plan, data, options);
}
