import * as z from 'zod/mini';
import type { IndexDefinition } from '../model/index-definition';
import {
  LONGEST_SALES_CYCLE_IN_MONTHS,
  MOST_ACTIVITIES,
  MOST_GOALS,
  MOST_MEASURES,
  MOST_METRICS,
  MOST_PEOPLE,
} from '../model/input-bounds';
import { languageTag } from '../model/language-tag';
import type { MetricDefinition } from '../model/metric';
import type { IncentivePlanInput } from '../model/plan';
import { objectOf as objectOfSentence } from '../model/problems/containers';
import { goals, ownMetric } from '../model/problems/plan';
import {
  countryCode,
  currencyCode,
  languageTag as languageTagSentence,
  numberRange,
} from '../model/problems/values';
import { maybe } from './absent';
import { atMostKeys } from './at-most-keys';
import { exact, type FieldsOf } from './exact';
import { expectation } from './expectation';
import { indexDefinitionSchema } from './index-definition';
import {
  between,
  hours,
  isoDate,
  listOf,
  matching,
  metricReference,
  type NamedSchema,
  nonNegative,
  objectOf,
  perMetric,
  positive,
  schemaName,
  text,
  wholeFrom,
} from './leaves';
import { measureSchema, planPeriod } from './measure';
import { metricDefinitionSchema } from './metric';

/** A metric or an index of the caller’s own. */
export const ownMetricSchema: z.ZodMiniType<
  MetricDefinition | IndexDefinition,
  MetricDefinition | IndexDefinition
> = /* @__PURE__ */ (() =>
  z.union([metricDefinitionSchema, indexDefinitionSchema], expectation(ownMetric)))();

/** Of a year. */
const MONTHS = 12;

type Headcount = NonNullable<IncentivePlanInput['headcount']>;

const headcountSchema: z.ZodMiniType<Headcount, Headcount> = /* @__PURE__ */ (() => {
  const people = maybe(wholeFrom(0, MOST_PEOPLE));
  return exact<Headcount>()(
    objectOf(
      { free: people, premium: people, 'sales-navigator': people },
      expectation(objectOfSentence, { of: 'licences' }),
    ),
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
      period: planPeriod,
      measures: listOf(measureSchema, 'measures', 1, MOST_MEASURES),
      targetIncentive: maybe(positive),
      basePay: maybe(nonNegative),
      currency: maybe(matching(/^[A-Z]{3}$/, expectation(currencyCode))),
      goals: maybe(
        listOf(metricReference, 'metrics', 1, MOST_GOALS, expectation(goals, { least: 1, most: MOST_GOALS })),
      ),
      metrics: maybe(listOf(ownMetricSchema, 'metrics-and-indices', 0, MOST_METRICS)),
      headcount: maybe(headcountSchema),
      effort: maybe(perMetric(z.nullable(hours), undefined, atMostKeys(MOST_ACTIVITIES, 'activities'))),
      salesCycleMonths: maybe(
        between(
          0,
          LONGEST_SALES_CYCLE_IN_MONTHS,
          expectation(numberRange, { from: 0, to: LONGEST_SALES_CYCLE_IN_MONTHS }),
        ),
      ),
      startDate: maybe(isoDate),
      yearStarts: maybe(wholeFrom(1, MONTHS)),
      targetsSetOn: maybe(isoDate),
      language: maybe(
        // RFC 5646 knows primary subtags of up to 8 letters; every registered one has 2 or 3.
        matching(languageTag, expectation(languageTagSentence)),
      ),
      country: maybe(matching(/^[A-Z]{2}$/, expectation(countryCode))),
    }),
  ))();
