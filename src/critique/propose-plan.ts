import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import type { BetterPlan } from '../model/report';
import { askRules } from './engine/ask-rules';
import { prepareAudit } from './engine/prepare-audit';
import { rulingsOf } from './engine/ruling';
import { betterPlan } from './proposal/better-plan';
import { everyRule } from './rules/registry';

/**
 * A plan that mends what the audit finds: what passes is kept, weight moves from what fails to measures of the goals.
 *
 * For a manager who asks what to pay on instead. At most three measures of a fifth of the pay or more (Alexander Group;
 * Performio), for one person's own results, paid in proportion. Targets come from the history in two digits, so that 60–70 % of
 * participant-periods would have reached them (Alexander Group), or about as many, or stay `null`: to be set. Where the history would then have cost
 * more than the target amounts, as with skewed results, the curve rises less steeply beyond the target, until it would not. Without declared goals it takes
 * conversions, revenue, relationship quality and leads for wanted, and says so in `assumedGoals`. The proposal is audited itself,
 * over the same data: it has no fail that the old plan had not, no worse verdict, and proposing for it proposes nothing.
 *
 * With the hours of activities (`effort`) and their figures in the history it also asks where pay pulls effort ({@link planCongruence}):
 * measures of a single declared goal are reweighted towards it where the gain is certain, and `changes` say so, or that no weights would do.
 *
 * @param plan - The plan to mend, as in {@link evaluateIncentivePlan}.
 * @param data - A history; more faults are found with it, and targets set.
 * @param options - Rules left out count neither as faults nor as new ones.
 * @returns The plan with its changes in words and as a JSON Patch (RFC 6902). `payouts` replays both plans in money (units of the
 * target incentive without one), `moved` being what would reach somebody else; `null` without a history, below six participants, or where
 * it would tell of one or two people.
 * `attainableValue` tells what effort that follows the pay brings of what it could, now, after, and with the best weights of the proposal's
 * measures; several goals count alike, each in units of its average. `null` where hours, activities, goals or targets are missing, or noise
 * hides a direction.
 * `null` altogether when there is nothing to mend, or nothing that could be: declared goals that fail themselves.
 * @throws {@link IncentiveAuditError} when plan, data or options are invalid, or `aborted`.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Social selling 2026',
 *   period: 'quarter' as const,
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * };
 * const better = proposePlan(plan);
 * better?.plan.measures.map(({ metric, weight }) => `${metric} ${weight}`);
 * // => ['conversions 0.4', 'revenue 0.4', 'relationship-quality 0.2']
 * better?.decision; // => 'keep'
 * better?.assumedGoals; // => true
 * better?.changes[0]?.text; // => 'Take “Social Selling Index” out: 100% of the pay rides on it.'
 * ```
 */
export function proposePlan(
  plan: IncentivePlanInput,
  data?: PlanDataInput | null,
  options?: EvaluationOptions | null,
): BetterPlan | null {
  const audit = prepareAudit(plan, data, options, everyRule);
  return betterPlan({ audit, findings: rulingsOf(askRules(audit.rules, audit)) });
}
