import * as z from 'zod/mini';
import { MOST_MEASURES, MOST_PEOPLE, MOST_POINTS } from '../model/input-bounds';
import type { Commission, Payout, PayoutPoint, PerformanceMeasure, Rates, RateTier } from '../model/plan';
import { otherwise, payout, planTarget } from '../model/problems/plan';
import { maybe } from './absent';
import { exact } from './exact';
import { expectation } from './expectation';
import {
  above0,
  figure,
  listOf,
  metricReference,
  nonNegative,
  objectOf,
  oneOf,
  positive,
  share,
  text,
  wholeFrom,
  yesOrNo,
} from './leaves';

/** How often a plan pays. */
export const planPeriod: z.ZodMiniType<PerformancePeriod, PerformancePeriod> = /* @__PURE__ */ (() =>
  oneOf(['month', 'quarter', 'half-year', 'year']))();

type PerformancePeriod = NonNullable<PerformanceMeasure['period']>;

const pointSchema: z.ZodMiniType<PayoutPoint, PayoutPoint> = /* @__PURE__ */ (() =>
  objectOf({
    attainment: maybe(figure),
    value: maybe(figure),
    payout: nonNegative,
  }) as z.ZodMiniType<object, object> as z.ZodMiniType<PayoutPoint, PayoutPoint>)();

const tierSchema: z.ZodMiniType<RateTier, RateTier> = /* @__PURE__ */ (() =>
  exact<RateTier>()(objectOf({ from: nonNegative, rate: maybe(nonNegative), bonus: maybe(nonNegative) })))();

/** The fields of rates; made anew for each schema that has them. */
function ratesFields() {
  return { rates: listOf(tierSchema, 'tiers', 1, MOST_POINTS), retroactive: maybe(yesOrNo) };
}

const ratesSchema: z.ZodMiniType<Rates, Rates> = /* @__PURE__ */ (() =>
  exact<Rates>()(objectOf(ratesFields())))();

const commissionSchema: z.ZodMiniType<Commission, Commission> = /* @__PURE__ */ (() =>
  exact<Commission>()(objectOf({ ...ratesFields(), tiersBy: maybe(oneOf(['attainment', 'value'])) })))();

const payoutSchema: z.ZodMiniType<Payout, Payout> = /* @__PURE__ */ (() =>
  z.union(
    [
      oneOf(['linear', 'all-or-nothing']),
      listOf(pointSchema, 'points', 2, MOST_POINTS),
      objectOf({ steps: listOf(pointSchema, 'points', 1, MOST_POINTS) }),
      ratesSchema,
    ],
    expectation(payout),
  ))();

/** One thing the plan pays on; which fields go together is asked elsewhere. */
export const measureSchema: z.ZodMiniType<PerformanceMeasure, PerformanceMeasure> = /* @__PURE__ */ (() =>
  exact<PerformanceMeasure>()(
    objectOf({
      id: maybe(text),
      metric: metricReference,
      role: maybe(oneOf(['additive', 'gate', 'multiplier'])),
      weight: maybe(share),
      amount: maybe(positive),
      commission: maybe(commissionSchema),
      // A union, so that a `null` is kept: it says that the target is not set yet.
      target: z.optional(
        z.union(
          [
            above0(expectation(planTarget)),
            z.literal('own', expectation(planTarget)),
            z.null(expectation(planTarget)),
          ],
          expectation(planTarget),
        ),
      ),
      threshold: maybe(nonNegative),
      payout: maybe(payoutSchema),
      cap: maybe(positive),
      otherwise: maybe(
        z.union([share, z.literal('no-accelerator', expectation(otherwise))], expectation(otherwise)),
      ),
      appliesTo: maybe(listOf(text, 'measure-ids', 1, MOST_MEASURES)),
      level: maybe(oneOf(['individual', 'team', 'company'])),
      period: maybe(planPeriod),
      accumulates: maybe(oneOf(['quarter-to-date', 'year-to-date'])),
      clawback: maybe(yesOrNo),
      reference: maybe(oneOf(['fixed', 'own-past', 'colleagues', 'others'])),
      teamSize: maybe(wholeFrom(1, MOST_PEOPLE)),
      attributable: maybe(yesOrNo),
    }),
  ))();
