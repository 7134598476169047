import * as z from 'zod/mini';
import type { ComparedFinding, ComparedPayouts, PlanComparison } from '../../model/plan-comparison';
import { exact } from '../exact';
import { count, finite, licence, metricReference, ruleId, share, yesOrNo } from '../leaves';
import { labelSchema } from '../metric';
import { decisionSchema } from './consequences';
import { phraseSchema } from './estimate';
import { critiqueSchema, impactSchema, outcomeSchema } from './finding';
import { provenanceSchema } from './report';

const findingsSchema: z.ZodMiniType<ComparedFinding[], ComparedFinding[]> = /* @__PURE__ */ (() => {
  const side = z.object({
    outcome: outcomeSchema,
    impact: impactSchema,
    payAtStake: share,
    message: phraseSchema,
  });
  return exact<ComparedFinding[]>()(
    z.array(
      z.object({
        rule: ruleId,
        critique: critiqueSchema,
        title: phraseSchema,
        before: side,
        after: side,
        reading: phraseSchema,
      }),
    ),
  );
})();

const payoutsSchema: z.ZodMiniType<ComparedPayouts, ComparedPayouts> = /* @__PURE__ */ (() =>
  exact<ComparedPayouts>()(
    z.object({
      participants: count,
      oneUnit: yesOrNo,
      before: finite,
      after: finite,
      moved: finite,
      byLicence: z.array(
        z.object({
          licence,
          participants: z.nullable(count),
          before: z.nullable(finite),
          after: z.nullable(finite),
          gain: z.nullable(finite),
          reading: phraseSchema,
        }),
      ),
      reading: phraseSchema,
    }),
  ))();

/**
 * The shape of a comparison of two plans.
 *
 * For programs that read stored comparisons. Unknown keys are let through, since later versions may add some.
 *
 * @example
 * ```ts
 * const plan = {
 *   name: 'Revenue',
 *   period: 'quarter' as const,
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * };
 * const comparison = comparePlans(plan, { ...plan, goals: ['retention'] });
 * planComparisonSchema.safeParse(JSON.parse(JSON.stringify(comparison))).success; // => true
 * ```
 */
export const planComparisonSchema: z.ZodMiniType<PlanComparison, PlanComparison> = /* @__PURE__ */ (() => {
  const side = z.object({
    name: z.string(),
    period: z.string(),
    currency: z.nullable(z.string()),
    targetIncentive: z.nullable(finite),
    decision: decisionSchema,
    because: z.array(ruleId),
    summary: phraseSchema,
  });
  return exact<PlanComparison>()(
    z.object({
      comparisonVersion: z.literal(1),
      before: side,
      after: side,
      summary: phraseSchema,
      measures: z.array(
        z.object({ metric: metricReference, label: labelSchema, before: share, after: share }),
      ),
      fixed: findingsSchema,
      improved: findingsSchema,
      unchanged: findingsSchema,
      worse: findingsSchema,
      open: findingsSchema,
      payouts: z.nullable(payoutsSchema),
      limits: z.array(phraseSchema),
      provenance: provenanceSchema,
    }),
  );
})();
