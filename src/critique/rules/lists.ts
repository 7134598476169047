import type { Basis, Critique, RuleId } from '../../model/report';
import { everyRule, rulesOnData, rulesOnPlan } from './registry';

/** A rule that an audit can run: what is to know of it. */
export type AuditRule = {
  readonly id: RuleId;
  readonly critique: Critique;
  readonly basis: Basis;
  /** What the rule needs beyond the plan. */
  readonly needs: readonly string[];
};

/**
 * Every rule of this version, in the order of a report: what {@link evaluateIncentivePlan} asks.
 *
 * @example
 * ```ts
 * allRules.length === planRules.length + dataRules.length; // => true
 * ```
 */
export const allRules: readonly AuditRule[] = everyRule;

/**
 * The rules that ask the plan alone, for {@link createAudit}: none of them reads a history.
 *
 * @example
 * ```ts
 * planRules[0]?.id; // => 'quantitative-bias/volume-share'
 * ```
 */
export const planRules: readonly AuditRule[] = rulesOnPlan;

/**
 * The rules that ask a team's history, too, for {@link createAudit}.
 *
 * @example
 * ```ts
 * dataRules.some(({ id }) => id === 'outcome-divergence/validity'); // => true
 * ```
 */
export const dataRules: readonly AuditRule[] = rulesOnData;
