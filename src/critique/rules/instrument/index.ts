import type { AuditRule } from '../lists';
import { definitionDrift as definitionDriftRule } from './definition-drift/rule';
import { rankCertainty as rankCertaintyRule } from './rank-certainty/rule';
import { scoreConsistency as scoreConsistencyRule } from './score-consistency/rule';
import { weightInfluence as weightInfluenceRule } from './weight-influence/rule';

/**
 * Asks whether pillars add up to their total, and lie within their bounds.
 *
 * For `createAudit`; its page is docs/rules/instrument/score-consistency.md.
 *
 * @example
 * ```ts
 * import { scoreConsistency } from 'incentive-audit/rules';
 *
 * scoreConsistency.id; // => 'instrument/score-consistency'
 * ```
 */
export const scoreConsistency: AuditRule = scoreConsistencyRule;

/**
 * Asks whether all scores moved on one date, as a new definition would move them.
 *
 * For `createAudit`; its page is docs/rules/instrument/definition-drift.md.
 *
 * @example
 * ```ts
 * import { definitionDrift } from 'incentive-audit/rules';
 *
 * definitionDrift.id; // => 'instrument/definition-drift'
 * ```
 */
export const definitionDrift: AuditRule = definitionDriftRule;

/**
 * Asks whether a ranking comes from the data or from the weights.
 *
 * For `createAudit`; its page is docs/rules/instrument/rank-certainty.md.
 *
 * @example
 * ```ts
 * import { rankCertainty } from 'incentive-audit/rules';
 *
 * rankCertainty.id; // => 'instrument/rank-certainty'
 * ```
 */
export const rankCertainty: AuditRule = rankCertaintyRule;

/**
 * Asks whether the pillars weigh what they are said to weigh.
 *
 * For `createAudit`; its page is docs/rules/instrument/weight-influence.md.
 *
 * @example
 * ```ts
 * import { weightInfluence } from 'incentive-audit/rules';
 *
 * weightInfluence.id; // => 'instrument/weight-influence'
 * ```
 */
export const weightInfluence: AuditRule = weightInfluenceRule;
