import { IncentiveAuditError } from '../model/error';
import { isMarked } from '../model/maker';
import type { EvaluationOptions } from '../model/options';
import type { IncentivePlanInput } from '../model/plan';
import type { PlanDataInput } from '../model/plan-data';
import { anotherCopy, noRule, part as partSentence, ruleList, ruleTwice } from '../model/problems/calls';
import { objectSuchAs } from '../model/problems/containers';
import { foundCount, foundOf } from '../model/problems/found';
import { type Issue, problem, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import type { IncentivePlanReport } from '../model/report';
import { requireObject } from '../model/require-input';
import { pick, snapshot } from '../model/snapshot';
import { checkCatalogue } from '../schema/check-catalogue';
import { prepareAudit } from './engine/prepare-audit';
import { type AnyRule, isRule } from './kit/define-rule';
import type { Proposal } from './proposal/proposal';
import { isPart, type Part } from './report/audit-parts';
import { auditReport, type Extras } from './report/audit-report';
import type { AuditRule } from './rules/lists';
import type { Sensitivity } from './sensitivity/sensitivity';

/** What an audit is made of. */
export type AuditDefinition = {
  /** The questions it asks, in the order of its reports: lists such as `planRules`, or some of their entries. */
  rules: readonly AuditRule[];
  /**
   * Metrics and indices that its plans may name without describing them, as in {@link EvaluationOptions}, whose own go before. Default:
   * none beside the built-in ones.
   */
  catalogue?: EvaluationOptions['catalogue'];
  /** `proposal`, for a better plan. Default: none, `betterPlan` is `null`. */
  proposal?: Proposal | null | undefined;
  /** `sensitivity`, for what would change the verdict. Default: not asked, `wouldChangeIf` is empty. */
  sensitivity?: Sensitivity | null | undefined;
};

/** An audit of one's own. */
export type IncentiveAudit = (
  plan: IncentivePlanInput,
  data?: PlanDataInput | null,
  options?: EvaluationOptions | null,
) => IncentivePlanReport;

/**
 * Puts an audit together out of the rules and parts it is to have.
 *
 * For an application that asks less than everything, and loads only that: `createAudit({ rules: planRules })` is well under half of
 * {@link evaluateIncentivePlan}, which is `createAudit({ rules: allRules, proposal, sensitivity })`.
 *
 * @param definition - At least one rule, each once.
 * @returns A function like {@link evaluateIncentivePlan}. What its rules and parts do not bring is `null` in the report, or empty:
 * `payouts`, `series` and `data` come with rules that read data, `betterPlan` with `proposal`, `wouldChangeIf` with `sensitivity`.
 * Where no rule reads data, giving some throws `'invalid-data'`.
 * @throws {@link IncentiveAuditError} `'invalid-options'` for no rule, one that is none or stands twice, another part, or a catalogue with problems.
 *
 * @example
 * ```ts
 * const audit = createAudit({ rules: planRules });
 * const report = audit({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * report.verdict.decision; // => 'withdraw'
 * report.findings.length === planRules.length; // => true
 * report.betterPlan; // => null
 * ```
 */
export function createAudit(definition: AuditDefinition): IncentiveAudit {
  requireObject(definition, 'invalid-options', [], objectSuchAs, { example: '{ rules: planRules }' });
  const given = pick(definition, ['rules', 'catalogue', 'proposal', 'sensitivity']);
  const { rules, issues: ofRules } = readRules(given.rules);
  const { catalogue, issues: ofCatalogue } = checkCatalogue({ catalogue: given.catalogue });
  const issues = [...ofRules, ...ofCatalogue];
  const extras: Extras = {
    proposal: readPart(given.proposal, 'proposal', issues),
    sensitivity: readPart(given.sensitivity, 'sensitivity', issues),
  };
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  return (plan, data, options) =>
    auditReport(prepareAudit(plan, data, options, rules, { catalogue }), extras);
}

function readRules(given: unknown): { rules: AnyRule[]; issues: Issue[] } {
  const list = snapshot(given, 1);
  if (!Array.isArray(list) || list.length === 0) {
    const found = Array.isArray(list) ? foundCount(list) : foundOf(given);
    return { rules: [], issues: [problem(['rules'], ruleList, { found })] };
  }
  const issues = list.flatMap((entry, at): Issue[] =>
    isRule(entry)
      ? []
      : [isMarked(entry, 'rule') ? problem(['rules', at], anotherCopy) : problem(['rules', at], noRule)],
  );
  const places = list.map((entry, at) => ({ id: isRule(entry) ? entry.id : undefined, path: ['rules', at] }));
  return {
    rules: list.filter(isRule),
    issues: [...issues, ...repeated(places, said(ruleTwice))],
  };
}

function readPart<Name extends Part['part']>(
  given: unknown,
  name: Name,
  issues: Issue[],
): Extract<Part, { part: Name }> | null {
  if (given === undefined || given === null) return null;
  if (isPart(given, name)) return given;
  issues.push(isMarked(given, name) ? problem([name], anotherCopy) : problem([name], partSentence, { name }));
  return null;
}
