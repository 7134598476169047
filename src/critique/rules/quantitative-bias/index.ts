import type { AuditRule } from '../lists';
import { volumeShare as volumeShareRule } from './volume-share/rule';

/**
 * Asks how much of the pay counts how much somebody does, and not how well.
 *
 * For `createAudit`; its page is docs/rules/quantitative-bias/volume-share.md.
 *
 * @example
 * ```ts
 * import { volumeShare } from 'incentive-audit/rules';
 *
 * volumeShare.id; // => 'quantitative-bias/volume-share'
 * ```
 */
export const volumeShare: AuditRule = volumeShareRule;
