import * as z from 'zod/mini';
import type { IndexDefinition } from '../model/index-definition';
import {
  LONGEST_SALES_CYCLE_IN_MONTHS,
  MOST_ACTIVITIES,
  MOST_GOALS,
  MOST_MEASURES,
  MOST_METRICS,
  MOST_PEOPLE,
  MOST_POINTS,
} from '../model/input-bounds';
import type { MetricDefinition } from '../model/metric';
import type { IncentivePlanInput, PayoutPoint, PerformanceMeasure } from '../model/plan';
import { maybe } from './absent';
import { atMostKeys } from './at-most-keys';
import { exact, type FieldsOf } from './exact';
import { indexDefinitionSchema } from './index-definition';
import {
  above0,
  between,
  figure,
  hours,
  isoDate,
  listOf,
  matching,
  metricReference,
  type NamedSchema,
  nonNegative,
  objectOf,
  oneOf,
  perMetric,
  positive,
  schemaName,
  share,
  text,
  wholeFrom,
} from './leaves';
import { metricDefinitionSchema } from './metric';

const payoutPointSchema: z.ZodMiniType<PayoutPoint, PayoutPoint> = /* @__PURE__ */ (() =>
  exact<PayoutPoint>()(objectOf({ attainment: figure, payout: nonNegative })))();

const measureSchema: z.ZodMiniType<PerformanceMeasure, PerformanceMeasure> = /* @__PURE__ */ (() =>
  exact<PerformanceMeasure>()(
    objectOf({
      metric: metricReference,
      weight: share,
      target: z.nullable(above0('must be a number above 0, or null while it is not set')),
      threshold: maybe(figure),
      payout: maybe(
        z.union(
          [
            oneOf(['linear', 'all-or-nothing']),
            listOf(payoutPointSchema, `must be a list of 2 to ${MOST_POINTS} points`, 2, MOST_POINTS),
          ],
          'must be "linear", "all-or-nothing" or a list of points',
        ),
      ),
      cap: maybe(positive),
      level: maybe(oneOf(['individual', 'team', 'company'])),
    }),
  ))();

const ownMetricSchema: z.ZodMiniType<MetricDefinition | IndexDefinition, MetricDefinition | IndexDefinition> =
  /* @__PURE__ */ (() =>
    z.union([metricDefinitionSchema, indexDefinitionSchema], 'must be a metric or an index'))();

type Headcount = NonNullable<IncentivePlanInput['headcount']>;

const headcountSchema: z.ZodMiniType<Headcount, Headcount> = /* @__PURE__ */ (() => {
  const people = maybe(wholeFrom(0, MOST_PEOPLE));
  return exact<Headcount>()(
    objectOf({ free: people, premium: people, 'sales-navigator': people }, 'must be an object of licences'),
  );
})();

/**
 * The shape of an incentive plan.
 *
 * For forms, editors and validators; `evaluateIncentivePlan` also checks what a shape cannot say (weights that sum to 1, metrics
 * that exist). A `$schema` at the top level is allowed, so that a plan file can name its schema.
 *
 * @example
 * ```ts
 * incentivePlanSchema.safeParse({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * }).success; // => true
 * incentivePlanSchema.safeParse({ name: 'Social selling 2026', period: 'week', measures: [] }).success; // => false
 * ```
 */
export const incentivePlanSchema: z.ZodMiniObject<
  FieldsOf<IncentivePlanInput & NamedSchema>,
  z.core.$strict
> = /* @__PURE__ */ (() =>
  exact<IncentivePlanInput & NamedSchema>()(
    objectOf({
      ...schemaName(),
      name: text,
      period: oneOf(['month', 'quarter', 'half-year', 'year']),
      measures: listOf(measureSchema, `must be a list of 1 to ${MOST_MEASURES} measures`, 1, MOST_MEASURES),
      targetIncentive: maybe(positive),
      currency: maybe(matching(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capitals, as in "EUR"')),
      goals: maybe(
        listOf(
          metricReference,
          `must be a list of 1 to ${MOST_GOALS} metrics, or be left out`,
          1,
          MOST_GOALS,
        ),
      ),
      metrics: maybe(
        listOf(
          ownMetricSchema,
          `must be a list of at most ${MOST_METRICS} metrics and indices`,
          0,
          MOST_METRICS,
        ),
      ),
      headcount: maybe(headcountSchema),
      effort: maybe(perMetric(z.nullable(hours)).check(atMostKeys(MOST_ACTIVITIES, 'activities'))),
      salesCycleMonths: maybe(
        between(
          0,
          LONGEST_SALES_CYCLE_IN_MONTHS,
          `must be a number from 0 to ${LONGEST_SALES_CYCLE_IN_MONTHS}`,
        ),
      ),
      startDate: maybe(isoDate),
      targetsSetOn: maybe(isoDate),
      language: maybe(
        // RFC 5646 knows primary subtags of up to 8 letters; every registered one has 2 or 3.
        matching(
          /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
          'must be a BCP 47 language tag, as in "fr" or "en-GB"',
        ),
      ),
      country: maybe(matching(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code of two capitals, as in "FR"')),
    }),
  ))();
