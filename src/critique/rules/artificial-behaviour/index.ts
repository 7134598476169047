import type { AuditRule } from '../lists';
import { automationSignature as automationSignatureRule } from './automation-signature/rule';
import { effortDistortion as effortDistortionRule } from './effort-distortion/rule';
import { levers as leversRule } from './levers/rule';
import { overSolicitation as overSolicitationRule } from './over-solicitation/rule';
import { selfControlledShare as selfControlledShareRule } from './self-controlled-share/rule';
import { selfRecorded as selfRecordedRule } from './self-recorded/rule';
import { targetBunching as targetBunchingRule } from './target-bunching/rule';

/**
 * Asks how much of the pay a participant can raise alone, or a script can.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/self-controlled-share.md.
 *
 * @example
 * ```ts
 * import { selfControlledShare } from 'incentive-audit/rules';
 *
 * selfControlledShare.id; // => 'artificial-behaviour/self-controlled-share'
 * ```
 */
export const selfControlledShare: AuditRule = selfControlledShareRule;

/**
 * Asks whether the pay pulls effort where value is made.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/effort-distortion.md.
 *
 * @example
 * ```ts
 * import { effortDistortion } from 'incentive-audit/rules';
 *
 * effortDistortion.id; // => 'artificial-behaviour/effort-distortion'
 * ```
 */
export const effortDistortion: AuditRule = effortDistortionRule;

/**
 * Asks whether people answer less as more is sent.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/over-solicitation.md.
 *
 * @example
 * ```ts
 * import { overSolicitation } from 'incentive-audit/rules';
 *
 * overSolicitation.id; // => 'artificial-behaviour/over-solicitation'
 * ```
 */
export const overSolicitation: AuditRule = overSolicitationRule;

/**
 * Asks whether daily counts are too regular for a person.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/automation-signature.md.
 *
 * @example
 * ```ts
 * import { automationSignature } from 'incentive-audit/rules';
 *
 * automationSignature.id; // => 'artificial-behaviour/automation-signature'
 * ```
 */
export const automationSignature: AuditRule = automationSignatureRule;

/**
 * Asks whether values pile up at the target.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/target-bunching.md.
 *
 * @example
 * ```ts
 * import { targetBunching } from 'incentive-audit/rules';
 *
 * targetBunching.id; // => 'artificial-behaviour/target-bunching'
 * ```
 */
export const targetBunching: AuditRule = targetBunchingRule;

/**
 * Asks which figures can be raised without raising what the business wants.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/levers.md.
 *
 * @example
 * ```ts
 * import { levers } from 'incentive-audit/rules';
 *
 * levers.id; // => 'artificial-behaviour/levers'
 * ```
 */
export const levers: AuditRule = leversRule;

/**
 * Asks which figures those who are paid enter themselves, and nobody checks.
 *
 * For `createAudit`; its page is docs/rules/artificial-behaviour/self-recorded.md.
 *
 * @example
 * ```ts
 * import { selfRecorded } from 'incentive-audit/rules';
 *
 * selfRecorded.id; // => 'artificial-behaviour/self-recorded'
 * ```
 */
export const selfRecorded: AuditRule = selfRecordedRule;
