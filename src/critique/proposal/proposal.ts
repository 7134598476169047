import { definePart, type ProposalPart } from '../report/audit-parts';
import { betterPlan } from './better-plan';

/** A part of {@link createAudit}: a better plan where a plan is not to be kept. */
export type Proposal = { readonly part: 'proposal' };

const part: ProposalPart = /* @__PURE__ */ definePart({ part: 'proposal', make: betterPlan });

/**
 * Has the reports of {@link createAudit} propose a better plan, where the plan is not to be kept.
 *
 * @example
 * ```ts
 * const audit = createAudit({ rules: planRules, proposal });
 * const report = audit({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * report.betterPlan?.plan.measures.map(({ metric }) => metric); // => ['conversions', 'revenue', 'relationship-quality']
 * ```
 */
export const proposal: Proposal = part;
