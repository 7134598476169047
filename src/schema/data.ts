import * as z from 'zod/mini';
import { MOST_ATTRIBUTES, MOST_CASES } from '../model/input-bounds';
import type {
  Attributes,
  BeforeAfterCase,
  Observation,
  ObservationColumns,
  PlanDataInput,
} from '../model/plan-data';
import { objectOf as objectOfSentence } from '../model/problems/containers';
import { data } from '../model/problems/data';
import { maybe } from './absent';
import { atMostKeys } from './at-most-keys';
import { boundedList } from './bounded';
import { exact, type FieldsOf } from './exact';
import { expectation } from './expectation';
import {
  figure,
  licence,
  listOf,
  metricReference,
  type NamedSchema,
  nonNegative,
  objectOf,
  oneOf,
  perMetric,
  schemaName,
  text,
} from './leaves';

/** One person's own before and after. */
const caseSchema: z.ZodMiniType<BeforeAfterCase, BeforeAfterCase> = /* @__PURE__ */ (() =>
  exact<BeforeAfterCase>()(
    objectOf({
      ...change(),
      outcome: maybe(objectOf(change())),
      outcomeChanged: maybe(oneOf(['up', 'down', 'none'])),
    }),
  ))();

/** A data set whose observations are unread. */
type DataEnvelope = NamedSchema & {
  observations?: unknown;
  cases?: readonly BeforeAfterCase[] | null | undefined;
};

/** The keys of a data set and its cases. */
export const dataEnvelopeSchema: z.ZodMiniType<DataEnvelope, DataEnvelope> = /* @__PURE__ */ (() =>
  exact<DataEnvelope>()(
    objectOf({ ...schemaName(), observations: maybe(z.unknown()), cases: cases() }, expectation(data)),
  ))();

const observationSchema: z.ZodMiniType<Observation, Observation> = /* @__PURE__ */ (() =>
  exact<Observation>()(
    z.object(
      {
        participant: label(),
        period: label(),
        licence: maybe(licence),
        team: maybe(label()),
        metrics: perMetric(z.nullable(figure)),
        targets: maybe(perMetric(z.nullable(nonNegative))),
        attributes: maybe(perAttribute(z.nullable(attribute()))),
      },
      'must be an object with `participant`, `period` and `metrics`',
    ),
  ))();

const columnsSchema: z.ZodMiniType<ObservationColumns, ObservationColumns> = /* @__PURE__ */ (() =>
  exact<ObservationColumns>()(
    z.object(
      {
        participant: column(label()),
        period: column(label()),
        licence: maybe(column(z.nullable(licence))),
        team: maybe(column(z.nullable(label()))),
        metrics: perMetric(z.nullable(column(z.nullable(figure)))),
        targets: maybe(perMetric(z.nullable(column(z.nullable(nonNegative))))),
        attributes: maybe(perAttribute(z.nullable(column(z.nullable(attribute()))))),
      },
      'must be an object of columns',
    ),
  ))();

/**
 * The shape of a team's history and single cases.
 *
 * For forms, editors and validators. The audit reads observations by faster code of its own, which also checks what a shape
 * cannot say (periods that exist, no row twice, values within an index's maximum).
 *
 * @example
 * ```ts
 * planDataSchema.safeParse({
 *   observations: [{ participant: 'p1', period: '2026-03', metrics: { 'linkedin-ssi': 64, revenue: null } }],
 * }).success; // => true
 * planDataSchema.safeParse({ observations: [{ participant: 'p1', metrics: {} }] }).success; // => false
 * ```
 */
export const planDataSchema: z.ZodMiniObject<
  FieldsOf<PlanDataInput & NamedSchema>,
  z.core.$strict
> = /* @__PURE__ */ (() =>
  exact<PlanDataInput & NamedSchema>()(
    objectOf({
      ...schemaName(),
      observations: maybe(
        z.union([rows(), columnsSchema], 'must be a list of observations or an object of columns'),
      ),
      cases: cases(),
    }),
  ))();

/** However many there are: only how they are read sets a limit. */
function rows(): z.ZodMiniType<readonly Observation[], readonly Observation[]> {
  return boundedList(observationSchema, 'must be a list of observations');
}

function cases() {
  return maybe(listOf(caseSchema, 'cases', 0, MOST_CASES));
}

function change() {
  return { metric: metricReference, before: figure, after: figure };
}

function label(): z.ZodMiniType<string | number, string | number> {
  const sentence = 'must be text or a number';
  return z.union([z.string(sentence), z.number(sentence)], sentence);
}

/** A value of an attribute. */
function attribute(): z.ZodMiniType<string | number, string | number> {
  return z.union([text, figure], 'must be text or a number');
}

function perAttribute<T>(value: z.ZodMiniType<T, T>): z.ZodMiniType<Attributes<T>, Attributes<T>> {
  const sentence = expectation(objectOfSentence, { of: 'attributes' });
  return perMetric(value, sentence, atMostKeys(MOST_ATTRIBUTES, 'attributes'));
}

/** A list, or a typed array, whose cells are numbers by construction. */
function column<T>(cell: z.ZodMiniType<T, T>): z.ZodMiniType<ArrayLike<T>, ArrayLike<T>> {
  const sentence = 'must be a list or a typed array';
  return z.union([boundedList(cell, sentence), z.custom<ArrayLike<T>>(isTypedArray, sentence)], sentence);
}

function isTypedArray(value: unknown): boolean {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
