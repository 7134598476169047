import * as z from 'zod/mini';
import type { IncentivePlanReport } from '../../model/report';
import { exact } from '../exact';
import { count, finite, metricReference, oneOf, ruleId, share, yesOrNo } from '../leaves';
import { labelSchema, sourceSchema } from '../metric';
import { betterPlanSchema, decisionSchema, payoutReplaySchema } from './consequences';
import { phraseSchema } from './estimate';
import { findingSchema } from './finding';
import { seriesSchema } from './series';

type Provenance = IncentivePlanReport['provenance'];

/** What it takes to get the same answer again. */
export const provenanceSchema: z.ZodMiniType<Provenance, Provenance> = /* @__PURE__ */ (() =>
  exact<Provenance>()(
    z.object({
      library: z.string(),
      version: z.string(),
      seed: finite,
      options: z.record(z.string(), z.unknown()),
    }),
  ))();

/**
 * The shape of a report.
 *
 * For programs that read stored reports. Unknown keys are let through, since later versions may add some.
 *
 * @example
 * ```ts
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * incentivePlanReportSchema.safeParse(JSON.parse(JSON.stringify(report))).success; // => true
 * ```
 */
export const incentivePlanReportSchema: z.ZodMiniType<IncentivePlanReport, IncentivePlanReport> =
  /* @__PURE__ */ (() =>
    exact<IncentivePlanReport>()(
      z.object({
        reportVersion: z.literal(1),
        plan: z.object({
          name: z.string(),
          period: z.string(),
          currency: z.nullable(z.string()),
          targetIncentive: z.nullable(finite),
          goals: z.array(metricReference),
          goalsAssumed: yesOrNo,
          measures: z.array(
            z.object({
              metric: metricReference,
              label: labelSchema,
              weight: share,
              target: z.nullable(finite),
            }),
          ),
        }),
        verdict: z.object({
          decision: decisionSchema,
          because: z.array(ruleId),
          wouldChangeIf: z.array(phraseSchema),
          summary: phraseSchema,
        }),
        findings: z.array(findingSchema),
        payouts: z.nullable(payoutReplaySchema),
        betterPlan: z.nullable(betterPlanSchema),
        data: z.nullable(
          z.object({
            participants: count,
            periods: count,
            observations: count,
            excluded: z.array(z.object({ reason: exclusionReason(), count })),
          }),
        ),
        series: z.nullable(seriesSchema),
        inFairness: z.array(z.object({ phrase: phraseSchema, sources: z.array(sourceSchema) })),
        limits: z.array(phraseSchema),
        provenance: provenanceSchema,
      }),
    ))();

function exclusionReason() {
  return oneOf([
    'missing-value',
    'single-row-participant',
    'incomplete-period',
    'unknown-metric',
    'ambiguous-licence',
  ]);
}
