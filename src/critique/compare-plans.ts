import type { EvaluationOptions } from '../model/options';
import { isPaidInMoney } from '../model/pay-at-target';
import type { IncentivePlanInput } from '../model/plan';
import type { ComparedPlan, PlanComparison } from '../model/plan-comparison';
import type { PlanDataInput } from '../model/plan-data';
import type { Decision, Finding, Phrase } from '../model/report';
import { compareFindings } from './comparison/compare-findings';
import { comparePayouts } from './comparison/compare-payouts';
import { comparisonPhrase } from './comparison/comparison-phrase';
import { differingTerms } from './comparison/differing-terms';
import { prepareBoth } from './comparison/prepare-both';
import type { PreparedAudit } from './engine/prepare-audit';
import { provenanceOf } from './engine/provenance';
import { runRules, sentencesOf } from './engine/run-rules';
import { roundNumbers } from './kit/round';
import { jsonPatch } from './proposal/json-patch';
import { summaryOf } from './report/summary';
import { decide } from './verdict/verdict';

/**
 * What changes when one plan replaces another: findings fixed, lighter, heavier, the verdict, and whom the money would reach.
 *
 * For negotiating a plan: change a weight, compare, and see what it buys. Both plans are audited alike, over the same data. A
 * finding is `fixed` when the second plan passes where the first fails; where of one of the two nothing can be told it is `open`,
 * never fixed. `payouts` replays both over the same time: of plans with different periods, over those that are complete for the
 * longer. `moved` compares shares of the budget, so it holds across currencies and target incentives (½Σ|share before − share
 * after| of the first total). Small licence groups are suppressed, nobody is named.
 *
 * @param before - The plan as it is.
 * @param after - The plan as it might be: {@link proposePlan}'s, or your own. The same plan again changes nothing, and says so.
 * @param data - A history and single cases, for both. Metrics of your own that cases are about are declared in both plans.
 * @param options - For both. `onProgress` counts both audits.
 * @returns Never `null`; `limits` says what cannot be compared and why, above all where plans differ in goals, definitions, period
 * or money.
 * @throws {@link IncentiveAuditError} when a plan (paths begin with `before` or `after`), the data or the options are invalid, or
 * `aborted`.
 *
 * @example
 * ```ts
 * const plan = (score: number, revenue: number) => ({
 *   name: 'Prime 2026',
 *   period: 'quarter' as const,
 *   measures: [
 *     { metric: 'linkedin-ssi', weight: score, target: 80 },
 *     { metric: 'revenue', weight: revenue, target: 250000 },
 *   ],
 * });
 * const comparison = comparePlans(plan(0.7, 0.3), plan(0.1, 0.9));
 * comparison.before.decision; // => 'withdraw'
 * comparison.after.decision; // => 'undecided'
 * comparison.worse.map(({ rule }) => rule); // => ['plan-design/measure-weight']
 * comparison.improved[0]?.reading.text;
 * // => 'Lighter. Before: fails with 59% of the pay at stake (critical). After: fails with 8% of the pay at stake (moderate).'
 * ```
 */
export function comparePlans(
  before: IncentivePlanInput,
  after: IncentivePlanInput,
  data?: PlanDataInput | null,
  options?: EvaluationOptions | null,
): PlanComparison {
  const [old, changed] = prepareBoth(before, after, data, options);
  const findings = {
    before: runRules(old.rules, inHalf(old, 0)).findings,
    after: runRules(changed.rules, inHalf(changed, 1 / 2)).findings,
  };
  const compared = compareFindings(findings.before, findings.after);
  const sides = { before: sideOf(old, findings.before), after: sideOf(changed, findings.after) };
  const { payouts, limits } = comparePayouts(old, changed);
  const isSame = jsonPatch(old.plan.given, changed.plan.given).length === 0;
  return {
    comparisonVersion: 1,
    ...sides,
    summary: isSame
      ? comparisonPhrase('same')
      : summary(sides.before.decision, sides.after.decision, compared),
    measures: roundNumbers(measures(old, changed)),
    ...compared,
    payouts: roundNumbers(payouts),
    limits: [...differingTerms(old.plan, changed.plan), ...limits],
    provenance: provenanceOf(old, true),
  };
}

/** An audit whose progress is half of the whole. */
function inHalf({ options, ...audit }: PreparedAudit, from: number): PreparedAudit {
  const { onProgress } = options;
  if (onProgress === undefined) return { ...audit, options };
  return {
    ...audit,
    options: {
      ...options,
      onProgress: ({ rule, fraction }) => onProgress({ rule, fraction: from + fraction / 2 }),
    },
  };
}

function sideOf({ plan, rules }: PreparedAudit, findings: readonly Finding[]): ComparedPlan {
  const { decision, because } = decide(findings, plan);
  return {
    name: plan.name,
    period: plan.period,
    currency: plan.currency ?? null,
    targetIncentive: roundNumbers(plan.targetIncentive ?? null),
    paysMoney: isPaidInMoney(plan.measures, plan.targetIncentive),
    decision,
    because,
    summary: summaryOf(decision, because, findings, sentencesOf(rules)),
  };
}

function summary(
  before: Decision,
  after: Decision,
  { fixed, improved, worse, open }: ReturnType<typeof compareFindings>,
): Phrase {
  return comparisonPhrase(before === after ? 'stays' : 'turns', {
    before,
    after,
    fixed: fixed.length,
    improved: improved.length,
    worse: worse.length,
    open: open.length,
  });
}

function measures(
  { plan: before }: PreparedAudit,
  { plan: after }: PreparedAudit,
): PlanComparison['measures'] {
  const ids = new Set([...before.measures, ...after.measures].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, changed] = [before, after].map(({ measures: of }) => of.find((one) => one.id === id));
    const { metric, definition } = old ?? changed ?? {};
    return metric && definition
      ? [{ metric, label: definition.label, before: old?.share ?? 0, after: changed?.share ?? 0 }]
      : [];
  });
}
