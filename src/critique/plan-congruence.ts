import { congruence as sentences } from '../locales/en/congruence';
import type { CheckedMeasure } from '../model/checked-plan';
import type { CongruenceInput, PlanCongruence } from '../model/congruence';
import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { Phrase } from '../model/report';
import { catalogueOf } from '../schema/check-catalogue';
import { checkCongruence } from '../schema/check-congruence';
import { checkPlan } from '../schema/check-plan';
import { attainableShare, congruence, congruenceCeiling } from '../stats/association/congruence';
import { bestWeights, LOW_CEILING, payPerUnit, WORTH_REWEIGHTING } from './kit/best-weights';
import { phrasesOf } from './kit/phrase';
import { resolvePlan } from './kit/resolve-plan';
import { roundNumbers } from './kit/round';

const phrase = /* @__PURE__ */ phrasesOf(sentences);

/**
 * Where a plan pulls effort, where value is made, and how much of it any weighting of the plan's measures could attain.
 *
 * For asking what a measure does to people's hours before a history exists: an hour of automated invitations against an hour with a
 * customer. Baker's model (2002, Journal of Human Resources 37; Feltham & Xie 1994): activities a add f′a to value and g′a to pay, and
 * cost ½ Σ(hₖaₖ)², h being hours a unit; people go where pay pulls, and at the best strength of pay bring cos²θ of what pay for
 * value itself would, θ being the angle between f and g in the metric C⁻¹, C = diag(h²). Ceiling: R² of f on the measures with weights of at
 * least 0 in that metric. Weights: (G′C⁻¹G + λI)⁻¹G′C⁻¹f with none below 0, λ a millionth of a measure's own square, for
 * which measures that say the same share theirs. Closed forms, no data, no chance.
 *
 * @param plan - Its measures with targets: a unit of a metric pays weight / target, where lower is better the reverse.
 * @param given - What one unit of each activity adds to value and to each measure, and the hours that it takes. Nobody is assumed to
 * cheat, and nothing is filled in: what adds nothing is 0.
 * @param options - `catalogue`, as in {@link EvaluationOptions}. Default: none.
 * @returns The cosine, shares and weights; activities by the hour; what follows; what was taken for granted. When no activity adds to value,
 * or pay moves with none, there is no cosine and the share is 0. Measures that all pull away have no weights. Activities may be alike, and measures
 * too.
 * @throws {@link IncentiveAuditError} `'invalid-plan'` when the plan is invalid or a target is not set; `'invalid-data'` when an activity is
 * missing somewhere, a measure is not the plan's, or hours are not above 0;
 * `'invalid-options'` when the options are.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Social selling 2026',
 *   period: 'quarter' as const,
 *   measures: [
 *     { metric: 'linkedin-ssi', weight: 0.8, target: 80 },
 *     { metric: 'opportunities', weight: 0.2, target: 20 },
 *   ],
 * };
 * const pull = planCongruence(plan, {
 *   effort: { 'automated invitations': 1, 'time with customers': 1 }, // a unit is an hour
 *   value: { 'automated invitations': 10, 'time with customers': 200 },
 *   measures: {
 *     'linkedin-ssi': { 'automated invitations': 2, 'time with customers': 0.5 },
 *     opportunities: { 'automated invitations': 0.01, 'time with customers': 0.25 },
 *   },
 * });
 * pull.attainableShare; // => 0.157
 * pull.ceiling; // => 1
 * pull.weights; // => { 'linkedin-ssi': 0.005, opportunities: 0.995 }
 * ```
 */
export function planCongruence(
  plan: IncentivePlanInput,
  given: CongruenceInput,
  options?: Pick<EvaluationOptions, 'catalogue'> | null,
): PlanCongruence {
  const checked = resolvePlan(checkPlan(plan, catalogueOf(options)));
  const { measures, targetIncentive = 1 } = checked;
  const { activities, hours, value, added } = checkCongruence(given, checked);
  const anHour = (amounts: readonly number[], unit: number): Float64Array =>
    Float64Array.from(hours, (h, k) => ((amounts[k] ?? 0) / h) * unit);
  const aim = { value: anHour(value, 1), costs: new Float64Array(hours.length).fill(1) };
  const payment = measures.map((measure, j) => anHour(added[j] ?? [], payPerUnit(measure)));
  const pay = aim.value.map((_, k) =>
    measures.reduce((sum, { share }, j) => sum + share * targetIncentive * (payment[j]?.[k] ?? 0), 0),
  );
  const cosine = congruence(aim, pay);
  const shares = { now: attainableShare(cosine), ceiling: congruenceCeiling(aim, payment) };
  return roundNumbers({
    cosine,
    attainableShare: shares.now,
    ceiling: shares.ceiling,
    weights: byMetric(measures, bestWeights(aim, payment)),
    activities: activities.map((activity, k) => ({
      activity,
      hours: hours[k] ?? 0,
      value: aim.value[k] ?? 0,
      pay: pay[k] ?? 0,
    })),
    summary: summaryOf(aim.value, pay, shares),
    assumptions: [phrase('congruence/convex-effort'), phrase('congruence/proportional-pay')],
  });
}

function summaryOf(value: Float64Array, pay: Float64Array, shares: { now: number; ceiling: number }): Phrase {
  const isNothing = (vector: Float64Array): boolean => vector.every((amount) => amount === 0);
  if (isNothing(value)) return phrase('congruence/no-value');
  return isNothing(pay) ? phrase('congruence/no-pull') : advice(shares);
}

/** Whether to reweight, to measure something else, or to leave it. */
function advice(shares: { now: number; ceiling: number }): Phrase {
  if (shares.ceiling < LOW_CEILING) return phrase('congruence/measure-else', shares);
  const isShort = shares.ceiling - shares.now >= WORTH_REWEIGHTING;
  return phrase(isShort ? 'congruence/reweight' : 'congruence/well-aimed', shares);
}

function byMetric(
  measures: readonly CheckedMeasure[],
  weights: readonly number[] | null,
): Record<string, number> | null {
  return weights && Object.fromEntries(measures.map(({ metric }, j) => [metric, weights[j] ?? 0]));
}
