import type { AuditRule } from '../lists';
import { lineOfSight as lineOfSightRule } from './line-of-sight/rule';
import { measureCount as measureCountRule } from './measure-count/rule';
import { measureWeight as measureWeightRule } from './measure-weight/rule';
import { notice as noticeRule } from './notice/rule';
import { payoutCurve as payoutCurveRule } from './payout-curve/rule';
import { payoutPeriod as payoutPeriodRule } from './payout-period/rule';
import { reference as referenceRule } from './reference/rule';
import { singleProxy as singleProxyRule } from './single-proxy/rule';
import { stake as stakeRule } from './stake/rule';
import { steepness as steepnessRule } from './steepness/rule';
import { targetAttainment as targetAttainmentRule } from './target-attainment/rule';
import { teamSize as teamSizeRule } from './team-size/rule';

/**
 * Asks whether there are more measures than practitioners advise.
 *
 * For `createAudit`; its page is docs/rules/plan-design/measure-count.md.
 *
 * @example
 * ```ts
 * import { measureCount } from 'incentive-audit/rules';
 *
 * measureCount.id; // => 'plan-design/measure-count'
 * ```
 */
export const measureCount: AuditRule = measureCountRule;

/**
 * Asks whether a measure is too light to be felt.
 *
 * For `createAudit`; its page is docs/rules/plan-design/measure-weight.md.
 *
 * @example
 * ```ts
 * import { measureWeight } from 'incentive-audit/rules';
 *
 * measureWeight.id; // => 'plan-design/measure-weight'
 * ```
 */
export const measureWeight: AuditRule = measureWeightRule;

/**
 * Asks whether the payout curve has a cliff, or work that pays nothing.
 *
 * For `createAudit`; its page is docs/rules/plan-design/payout-curve.md.
 *
 * @example
 * ```ts
 * import { payoutCurve } from 'incentive-audit/rules';
 *
 * payoutCurve.id; // => 'plan-design/payout-curve'
 * ```
 */
export const payoutCurve: AuditRule = payoutCurveRule;

/**
 * Asks whether the target is reached as often as practitioners would have it.
 *
 * For `createAudit`; its page is docs/rules/plan-design/target-attainment.md.
 *
 * @example
 * ```ts
 * import { targetAttainment } from 'incentive-audit/rules';
 *
 * targetAttainment.id; // => 'plan-design/target-attainment'
 * ```
 */
export const targetAttainment: AuditRule = targetAttainmentRule;

/**
 * Asks whether one stand-in is paid for a whole goal.
 *
 * For `createAudit`; its page is docs/rules/plan-design/single-proxy.md.
 *
 * @example
 * ```ts
 * import { singleProxy } from 'incentive-audit/rules';
 *
 * singleProxy.id; // => 'plan-design/single-proxy'
 * ```
 */
export const singleProxy: AuditRule = singleProxyRule;

/**
 * Asks whether a participant can move what is paid.
 *
 * For `createAudit`; its page is docs/rules/plan-design/line-of-sight.md.
 *
 * @example
 * ```ts
 * import { lineOfSight } from 'incentive-audit/rules';
 *
 * lineOfSight.id; // => 'plan-design/line-of-sight'
 * ```
 */
export const lineOfSight: AuditRule = lineOfSightRule;

/**
 * Asks whether the rhythm of pay fits the sales cycle.
 *
 * For `createAudit`; its page is docs/rules/plan-design/payout-period.md.
 *
 * @example
 * ```ts
 * import { payoutPeriod } from 'incentive-audit/rules';
 *
 * payoutPeriod.id; // => 'plan-design/payout-period'
 * ```
 */
export const payoutPeriod: AuditRule = payoutPeriodRule;

/**
 * Asks whether the plan is known in time, and in French where French law asks for it.
 *
 * For `createAudit`; its page is docs/rules/plan-design/notice.md.
 *
 * @example
 * ```ts
 * import { notice } from 'incentive-audit/rules';
 *
 * notice.id; // => 'plan-design/notice'
 * ```
 */
export const notice: AuditRule = noticeRule;

/**
 * Asks what a result is compared with: a fixed target, one’s own past, colleagues, or others.
 *
 * For `createAudit`; its page is docs/rules/plan-design/reference.md.
 *
 * @example
 * ```ts
 * import { reference } from 'incentive-audit/rules';
 *
 * reference.id; // => 'plan-design/reference'
 * ```
 */
export const reference: AuditRule = referenceRule;

/**
 * Asks whether too many share one figure that could be measured person by person.
 *
 * For `createAudit`; its page is docs/rules/plan-design/team-size.md.
 *
 * @example
 * ```ts
 * import { teamSize } from 'incentive-audit/rules';
 *
 * teamSize.id; // => 'plan-design/team-size'
 * ```
 */
export const teamSize: AuditRule = teamSizeRule;

/**
 * Asks whether a price cut pays for itself at the steepest point of a curve.
 *
 * For `createAudit`; its page is docs/rules/plan-design/steepness.md.
 *
 * @example
 * ```ts
 * import { steepness } from 'incentive-audit/rules';
 *
 * steepness.id; // => 'plan-design/steepness'
 * ```
 */
export const steepness: AuditRule = steepnessRule;

/**
 * Asks whether the plan pays enough of all pay to be felt.
 *
 * For `createAudit`; its page is docs/rules/plan-design/stake.md.
 *
 * @example
 * ```ts
 * import { stake } from 'incentive-audit/rules';
 *
 * stake.id; // => 'plan-design/stake'
 * ```
 */
export const stake: AuditRule = stakeRule;
