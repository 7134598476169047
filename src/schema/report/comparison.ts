import * as z from 'zod/mini';
import type { ComparedFinding, ComparedPayouts, PlanComparison } from '../../model/plan-comparison';
import { exact, type FieldsOf } from '../exact';
import { count, licence, metricReference, ruleId, share, yesOrNo } from '../leaves';
import { labelSchema } from '../metric';
import { decisionSchema } from './consequences';
import { phraseSchema } from './estimate';
import { critiqueSchema, impactSchema, outcomeSchema } from './finding';
import { many, part, result, words } from './leaves';
import { provenanceSchema } from './report';

const findingsSchema: z.ZodMiniType<ComparedFinding[], ComparedFinding[]> = /* @__PURE__ */ (() => {
  const side = part({
    outcome: outcomeSchema,
    impact: impactSchema,
    payAtStake: share,
    message: phraseSchema,
  });
  return exact<ComparedFinding[]>()(
    many(
      part({
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
    part({
      participants: count,
      oneUnit: yesOrNo,
      before: result,
      after: result,
      moved: result,
      byLicence: many(
        part({
          licence,
          participants: z.nullable(count),
          before: z.nullable(result),
          after: z.nullable(result),
          gain: z.nullable(result),
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
export const planComparisonSchema: z.ZodMiniObject<
  FieldsOf<PlanComparison>,
  z.core.$strip
> = /* @__PURE__ */ (() => {
  const side = part({
    name: words,
    period: words,
    currency: z.nullable(words),
    targetIncentive: z.nullable(result),
    paysMoney: yesOrNo,
    decision: decisionSchema,
    because: many(ruleId),
    summary: phraseSchema,
  });
  return exact<PlanComparison>()(
    part({
      comparisonVersion: z.literal(1, 'must be 1'),
      before: side,
      after: side,
      summary: phraseSchema,
      measures: many(part({ metric: metricReference, label: labelSchema, before: share, after: share })),
      fixed: findingsSchema,
      improved: findingsSchema,
      unchanged: findingsSchema,
      worse: findingsSchema,
      open: findingsSchema,
      payouts: z.nullable(payoutsSchema),
      limits: many(phraseSchema),
      provenance: provenanceSchema,
    }),
  );
})();
