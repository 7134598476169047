import * as z from 'zod/mini';
import type { BetterPlan, Decision, PayoutReplay } from '../../model/report';
import { exact } from '../exact';
import { count, finite, licence, oneOf, ruleId, yesOrNo } from '../leaves';
import { incentivePlanSchema } from '../plan';
import { estimateSchema, phraseSchema } from './estimate';

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
    z.object({
      participants: count,
      total: finite,
      misallocated: estimateSchema,
      misallocatedByEqualPay: estimateSchema,
      byLicence: z.array(
        z.object({ licence, participants: z.nullable(count), meanPayout: z.nullable(finite) }),
      ),
    }),
  ))();

/** A plan that mends the findings. */
export const betterPlanSchema: z.ZodMiniType<BetterPlan, BetterPlan> = /* @__PURE__ */ (() =>
  exact<BetterPlan>()(
    z.object({
      plan: incentivePlanSchema,
      changes: z.array(phraseSchema),
      patch: z.array(
        z.object({
          op: oneOf(['add', 'remove', 'replace']),
          path: z.string(),
          value: z.optional(z.unknown()),
        }),
      ),
      assumedGoals: yesOrNo,
      decision: decisionSchema,
      resolves: z.array(ruleId),
      payouts: z.nullable(z.object({ before: finite, after: finite, moved: finite })),
      attainableValue: z.nullable(z.object({ now: finite, after: finite, ceiling: finite })),
    }),
  ))();
