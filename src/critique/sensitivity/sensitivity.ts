import { definePart, type SensitivityPart } from '../report/audit-parts';
import { wouldChangeIf } from './would-change';

/** A part of {@link createAudit}: what would change a verdict. */
export type Sensitivity = { readonly part: 'sensitivity' };

const part: SensitivityPart = /* @__PURE__ */ definePart({ part: 'sensitivity', make: wouldChangeIf });

/**
 * Has the reports of {@link createAudit} say what would change their verdict.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Social selling 2026',
 *   period: 'quarter' as const,
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * };
 * createAudit({ rules: planRules })(plan).verdict.wouldChangeIf; // => []
 * createAudit({ rules: planRules, sensitivity })(plan).verdict.wouldChangeIf.length > 0; // => true
 * ```
 */
export const sensitivity: Sensitivity = part;
