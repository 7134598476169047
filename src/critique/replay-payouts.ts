import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import type { PayoutReplay } from '../model/report';
import { catalogueOf } from '../schema/check-catalogue';
import { prepareAudit } from './engine/prepare-audit';
import { payoutReplay } from './history/payout-replay';
import { teamHistory } from './history/team-history';
import { roundNumbers } from './kit/round';

/**
 * What a plan would have paid over a team's history: in total, by licence, and how much of it past those who bring the results.
 *
 * For a finance team that asks what a plan costs, and for whom. Rows finer than the plan's period are put together first;
 * incomplete plan periods are left out; a missing value pays nothing. Sums have three digits. Licence groups under ten participants are suppressed, and
 * a second one where a subtraction would tell; the money that goes elsewhere has no value where fewer than three people get more, or less,
 * than their share. Nobody is named.
 *
 * @param plan - The plan, with its targets set.
 * @param observations - Rows or columns, as in {@link PlanDataInput}.
 * @param options - `catalogue`, as in {@link EvaluationOptions}. Default: none.
 * @returns Money where the plan has a target incentive, else units of it. `null` below 6 participants, where the sum would tell of one or
 * two people (some measure pays all but them alike, or them alone by their figures), when a target is not set, when rows are coarser than
 * the plan's period, when nobody has a figure of a measure, when figures and target of one differ about a hundredfold, or when a payout would be infinite.
 * @throws {@link IncentiveAuditError} when the plan, the observations or the options are invalid.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Revenue',
 *   period: 'month' as const,
 *   targetIncentive: 1000,
 *   measures: [{ metric: 'revenue', weight: 1, target: 100 }],
 * };
 * const observations = [90, 100, 110, 80, 120, 100].map((revenue, participant) => ({
 *   participant,
 *   period: '2026-01',
 *   metrics: { revenue },
 * }));
 * replayPayouts(plan, observations)?.total; // => 6000
 * ```
 */
export function replayPayouts(
  plan: IncentivePlanInput,
  observations: NonNullable<PlanDataInput['observations']>,
  options?: Pick<EvaluationOptions, 'catalogue'> | null,
): PayoutReplay | null {
  const audit = prepareAudit(plan, { observations }, undefined, [], {
    catalogue: catalogueOf(options),
    reader: teamHistory,
  });
  const replay = payoutReplay(audit.plan, audit, audit.options);
  return typeof replay === 'string' ? null : roundNumbers(replay);
}
