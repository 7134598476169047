import type { AuditRule } from '../lists';
import { beforeAfter as beforeAfterRule } from './before-after/rule';
import { outcomeShare as outcomeShareRule } from './outcome-share/rule';
import { payoutMisallocation as payoutMisallocationRule } from './payout-misallocation/rule';
import { reversible as reversibleRule } from './reversible/rule';
import { unpaidGoal as unpaidGoalRule } from './unpaid-goal/rule';
import { validity as validityRule } from './validity/rule';

/**
 * Asks how much of the pay is for something else than the goals.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/outcome-share.md.
 *
 * @example
 * ```ts
 * import { outcomeShare } from 'incentive-audit/rules';
 *
 * outcomeShare.id; // => 'outcome-divergence/outcome-share'
 * ```
 */
export const outcomeShare: AuditRule = outcomeShareRule;

/**
 * Asks whether the goals move with what is paid for, within participants.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/validity.md.
 *
 * @example
 * ```ts
 * import { validity } from 'incentive-audit/rules';
 *
 * validity.id; // => 'outcome-divergence/validity'
 * ```
 */
export const validity: AuditRule = validityRule;

/**
 * Asks whether results moved where the measure did.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/before-after.md.
 *
 * @example
 * ```ts
 * import { beforeAfter } from 'incentive-audit/rules';
 *
 * beforeAfter.id; // => 'outcome-divergence/before-after'
 * ```
 */
export const beforeAfter: AuditRule = beforeAfterRule;

/**
 * Asks whether the pay would have reached those who bring the results.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/payout-misallocation.md.
 *
 * @example
 * ```ts
 * import { payoutMisallocation } from 'incentive-audit/rules';
 *
 * payoutMisallocation.id; // => 'outcome-divergence/payout-misallocation'
 * ```
 */
export const payoutMisallocation: AuditRule = payoutMisallocationRule;

/**
 * Asks whether a declared goal is paid by nothing.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/unpaid-goal.md.
 *
 * @example
 * ```ts
 * import { unpaidGoal } from 'incentive-audit/rules';
 *
 * unpaidGoal.id; // => 'outcome-divergence/unpaid-goal'
 * ```
 */
export const unpaidGoal: AuditRule = unpaidGoalRule;

/**
 * Asks whether something is paid before it is final, and the organisation bears the loss.
 *
 * For `createAudit`; its page is docs/rules/outcome-divergence/reversible.md.
 *
 * @example
 * ```ts
 * import { reversible } from 'incentive-audit/rules';
 *
 * reversible.id; // => 'outcome-divergence/reversible'
 * ```
 */
export const reversible: AuditRule = reversibleRule;
