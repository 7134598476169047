import * as z from 'zod/mini';
import type { BetterPlan, Decision, PayoutReplay } from '../../model/report';
import { exact } from '../exact';
import { count, licence, oneOf, ruleId, yesOrNo } from '../leaves';
import { incentivePlanSchema } from '../plan';
import { estimateSchema, phraseSchema } from './estimate';
import { many, part, result, words } from './leaves';

/** What follows from the findings. */
export const decisionSchema: z.ZodMiniType<Decision, Decision> = /* @__PURE__ */ oneOf([
  'keep',
  'revise',
  'withdraw',
  'undecided',
]);

/** What the plan would have paid. */
export const payoutReplaySchema: z.ZodMiniType<PayoutReplay, PayoutReplay> = /* @__PURE__ */ (() =>
  exact<PayoutReplay>()(
    part({
      participants: count,
      total: z.nullable(result),
      promised: z.nullable(result),
      ratio: z.nullable(result),
      remarks: many(
        part({
          reason: oneOf([
            'missing-value',
            'unknown-condition',
            'missing-quota',
            'without-quota',
            'incomplete-period',
            'negative-value',
          ]),
          count,
        }),
      ),
      netted: z.nullable(result),
      misallocated: estimateSchema,
      misallocatedByEqualPay: estimateSchema,
      byLicence: many(part({ licence, participants: z.nullable(count), meanPayout: z.nullable(result) })),
    }),
  ))();

/** A plan that mends the findings. */
export const betterPlanSchema: z.ZodMiniType<BetterPlan, BetterPlan> = /* @__PURE__ */ (() =>
  exact<BetterPlan>()(
    part({
      plan: incentivePlanSchema as z.ZodMiniType<BetterPlan['plan'], BetterPlan['plan']>,
      changes: many(phraseSchema),
      patch: many(
        part({
          op: oneOf(['add', 'remove', 'replace']),
          path: words,
          value: z.optional(z.unknown()),
        }),
      ),
      assumedGoals: yesOrNo,
      decision: decisionSchema,
      resolves: many(ruleId),
      payouts: z.nullable(part({ before: result, after: result, moved: result })),
      attainableValue: z.nullable(part({ now: result, after: result, ceiling: result })),
    }),
  ))();
