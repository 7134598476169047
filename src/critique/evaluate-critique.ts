import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import { kind } from '../model/problems/values';
import type { Finding } from '../model/report';
import { requireObject } from '../model/require-input';
import { prepareAudit } from './engine/prepare-audit';
import { runRules } from './engine/run-rules';
import type { AnyRule } from './kit/define-rule';
import {
  artificialBehaviour,
  instrument,
  outcomeDivergence,
  paidFeatureBias,
  planDesign,
  qualityBlindness,
  quantitativeBias,
} from './rules/registry';

/** One critique alone, for an application that shows only that: the findings of its rules, without a verdict. */
export type CritiqueEvaluator = (
  plan: IncentivePlanInput,
  data?: PlanDataInput | null,
  options?: EvaluationOptions | null,
) => Finding[];

/**
 * How much of the pay counts activity instead of judging it.
 *
 * Input, errors and determinism as {@link evaluateIncentivePlan}. Impacts are those of the rules of this critique alone: evidence
 * of another one that would make them weigh less is not looked at.
 *
 * @throws {@link IncentiveAuditError} when plan, data or options are invalid, or `aborted`.
 *
 * @example
 * ```ts
 * const [volume] = evaluateQuantitativeBias({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * volume?.outcome; // => 'fail'
 * ```
 */
export const evaluateQuantitativeBias: CritiqueEvaluator = (plan, data, options) =>
  evaluate(quantitativeBias, plan, data, options);

/**
 * How much of the pay a paid licence decides.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const findings = evaluatePaidFeatureBias({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 95 }],
 * });
 * findings.map((finding) => finding.outcome); // => ['fail', 'fail', 'cannot-tell', 'cannot-tell']
 * ```
 */
export const evaluatePaidFeatureBias: CritiqueEvaluator = (plan, data, options) =>
  evaluate(paidFeatureBias, plan, data, options);

/**
 * How much of the pay is blind to the quality of relationships.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const [blind] = evaluateQualityBlindness({
 *   name: 'Customer rating',
 *   period: 'year',
 *   measures: [{ metric: 'relationship-quality', weight: 1, target: 4 }],
 * });
 * blind?.outcome; // => 'pass'
 * ```
 */
export const evaluateQualityBlindness: CritiqueEvaluator = (plan, data, options) =>
  evaluate(qualityBlindness, plan, data, options);

/**
 * Whether results follow what is paid.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const findings = evaluateOutcomeDivergence({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * findings.map((finding) => finding.outcome); // => ['fail', 'cannot-tell', 'cannot-tell', 'cannot-tell', 'not-applicable', 'pass']
 * ```
 */
export const evaluateOutcomeDivergence: CritiqueEvaluator = (plan, data, options) =>
  evaluate(outcomeDivergence, plan, data, options);

/**
 * What the plan invites people to do for the score alone.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const [alone] = evaluateArtificialBehaviour({
 *   name: 'Invitations',
 *   period: 'month',
 *   measures: [{ metric: 'invitations-sent', weight: 1, target: 100 }],
 * });
 * alone?.payAtStake; // => 1
 * ```
 */
export const evaluateArtificialBehaviour: CritiqueEvaluator = (plan, data, options) =>
  evaluate(artificialBehaviour, plan, data, options);

/**
 * Whether the ruler itself holds: figures that add up.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const [consistency] = evaluateInstrument({
 *   name: 'Revenue',
 *   period: 'quarter',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * consistency?.outcome; // => 'not-applicable'
 * ```
 */
export const evaluateInstrument: CritiqueEvaluator = (plan, data, options) =>
  evaluate(instrument, plan, data, options);

/**
 * What practitioners and courts ask of any plan, whatever it pays on.
 *
 * As {@link evaluateQuantitativeBias}.
 *
 * @example
 * ```ts
 * const [count] = evaluatePlanDesign({
 *   name: 'Revenue',
 *   period: 'quarter',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * count?.outcome; // => 'pass'
 * ```
 */
export const evaluatePlanDesign: CritiqueEvaluator = (plan, data, options) =>
  evaluate(planDesign, plan, data, options);

function evaluate(
  family: readonly AnyRule[],
  plan: IncentivePlanInput,
  data: PlanDataInput | null | undefined,
  options: EvaluationOptions | null | undefined,
): Finding[] {
  const isOnData = family.some(({ history }) => history !== null);
  if (!isOnData && data !== undefined && data !== null)
    requireObject(data, 'invalid-data', [], kind, { kinds: ['object'] });
  const audit = prepareAudit(plan, isOnData ? data : undefined, options, family);
  return runRules(audit.rules, audit).findings;
}
