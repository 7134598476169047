import type { AuditRule } from '../lists';
import { adverseImpact as adverseImpactRule } from './adverse-impact/rule';
import { differentialPrediction as differentialPredictionRule } from './differential-prediction/rule';
import { licenceGatedShare as licenceGatedShareRule } from './licence-gated-share/rule';
import { reachableTarget as reachableTargetRule } from './reachable-target/rule';

/**
 * Asks how much of the pay needs a paid licence.
 *
 * For `createAudit`; its page is docs/rules/paid-feature-bias/licence-gated-share.md.
 *
 * @example
 * ```ts
 * import { licenceGatedShare } from 'incentive-audit/rules';
 *
 * licenceGatedShare.id; // => 'paid-feature-bias/licence-gated-share'
 * ```
 */
export const licenceGatedShare: AuditRule = licenceGatedShareRule;

/**
 * Asks whether the target can be reached without a paid licence.
 *
 * For `createAudit`; its page is docs/rules/paid-feature-bias/reachable-target.md.
 *
 * @example
 * ```ts
 * import { reachableTarget } from 'incentive-audit/rules';
 *
 * reachableTarget.id; // => 'paid-feature-bias/reachable-target'
 * ```
 */
export const reachableTarget: AuditRule = reachableTargetRule;

/**
 * Asks whether those with a paid licence bring less at the same level of a measure.
 *
 * For `createAudit`; its page is docs/rules/paid-feature-bias/differential-prediction.md.
 *
 * @example
 * ```ts
 * import { differentialPrediction } from 'incentive-audit/rules';
 *
 * differentialPrediction.id; // => 'paid-feature-bias/differential-prediction'
 * ```
 */
export const differentialPrediction: AuditRule = differentialPredictionRule;

/**
 * Asks whether those with a paid licence reach the target more often.
 *
 * For `createAudit`; its page is docs/rules/paid-feature-bias/adverse-impact.md.
 *
 * @example
 * ```ts
 * import { adverseImpact } from 'incentive-audit/rules';
 *
 * adverseImpact.id; // => 'paid-feature-bias/adverse-impact'
 * ```
 */
export const adverseImpact: AuditRule = adverseImpactRule;
