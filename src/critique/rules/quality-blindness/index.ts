import type { AuditRule } from '../lists';
import { qualityAssociation as qualityAssociationRule } from './quality-association/rule';
import { qualityShare as qualityShareRule } from './quality-share/rule';

/**
 * Asks how much of the pay says nothing of the quality of relationships.
 *
 * For `createAudit`; its page is docs/rules/quality-blindness/quality-share.md.
 *
 * @example
 * ```ts
 * import { qualityShare } from 'incentive-audit/rules';
 *
 * qualityShare.id; // => 'quality-blindness/quality-share'
 * ```
 */
export const qualityShare: AuditRule = qualityShareRule;

/**
 * Asks whether relationship quality moves with what is paid for.
 *
 * For `createAudit`; its page is docs/rules/quality-blindness/quality-association.md.
 *
 * @example
 * ```ts
 * import { qualityAssociation } from 'incentive-audit/rules';
 *
 * qualityAssociation.id; // => 'quality-blindness/quality-association'
 * ```
 */
export const qualityAssociation: AuditRule = qualityAssociationRule;
