import * as z from 'zod/mini';
import { FIGURE_RANGE, LARGEST_FIGURE, SMALLEST_FIGURE } from '../model/figure-bounds';
import { LONGEST_ID, LONGEST_TEXT, MOST_HOURS_PER_UNIT } from '../model/input-bounds';
import { type Licence, licences } from '../model/licence';
import type { MetricId, PerMetric } from '../model/metric';
import type { RuleId } from '../model/report';
import { alternatives } from '../model/wording';

/*
 * The smallest parts of every schema. Each carries the sentence that says what it must be, for the person who must mend it;
 * `explain` adds what it is instead.
 */

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * A check of a length that waits until the value is what it must be. Zod's own looks at the length of whatever has one, and throws
 * where that is an object.
 */
function once<Check extends z.core.$ZodCheck<string> | z.core.$ZodCheck<unknown[]>>(check: Check): Check {
  check._zod.def.when = ({ value }) => typeof value === 'string' || Array.isArray(value);
  return check;
}

/** One of a few words. */
export function oneOf<const Names extends readonly string[]>(
  names: Names,
): z.ZodMiniType<Names[number], Names[number]> {
  return z.enum(names, `must be ${alternatives(names)}`);
}

/** A list of so many entries. */
export function listOf<T>(
  entry: z.ZodMiniType<T, T>,
  sentence: string,
  fewest: number,
  most: number,
): z.ZodMiniType<readonly T[], readonly T[]> {
  const list = z.array(entry, sentence);
  const atLeast = fewest === 0 ? list : list.check(once(z.minLength(fewest)));
  return atLeast.check(once(z.maxLength(most)));
}

/** An object with these keys and no other. */
export function objectOf<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  sentence = 'must be an object',
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, sentence);
}

type Text = z.ZodMiniType<string, string>;
type Figure = z.ZodMiniType<number, number>;

/** Text with something to read. */
export const text: Text = /* @__PURE__ */ (() =>
  z
    .string('must be text that is not empty')
    .check(
      z.regex(/\S/),
      once(z.maxLength(LONGEST_TEXT, `must be text of at most ${LONGEST_TEXT} characters`)),
    ))();

/** The id of a metric defined elsewhere. */
export const metricReference: z.ZodMiniType<MetricId, MetricId> = /* @__PURE__ */ (() =>
  z.string('must be the id of a metric'))();

/** A value per metric; any may be absent. */
export function perMetric<T>(
  value: z.ZodMiniType<T, T>,
  sentence = 'must be an object of metrics',
): z.ZodMiniType<PerMetric<T>, PerMetric<T>> {
  return z.partialRecord(metricReference, z.optional(value), sentence);
}

/** The id of a metric being defined. */
export const definedId: z.ZodMiniType<MetricId, MetricId> = /* @__PURE__ */ (() =>
  z
    .string(
      `must be lower-case words joined by hyphens, segments joined by slashes, at most ${LONGEST_ID} characters`,
    )
    .check(z.regex(new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`)), once(z.maxLength(LONGEST_ID))))();

/** The id of an index, a pillar or a component: one segment. */
export const localId: Text = /* @__PURE__ */ (() =>
  z
    .string(`must be lower-case words joined by hyphens, at most ${LONGEST_ID} characters`)
    .check(z.regex(new RegExp(`^${SEGMENT}$`)), once(z.maxLength(LONGEST_ID))))();

/** The id of a rule; which ids exist is checked elsewhere. */
export const ruleId: z.ZodMiniType<RuleId, RuleId> = /* @__PURE__ */ (() =>
  z.string('must be the id of a rule') as z.ZodMiniType<string, string> as z.ZodMiniType<RuleId, RuleId>)();

/** A finite number, such as a result. */
export const finite: Figure = /* @__PURE__ */ (() => z.number('must be a number'))();

/** A figure that a caller gives. */
export const figure: Figure = /* @__PURE__ */ (() =>
  z
    .number('must be a number')
    .check(z.gte(-LARGEST_FIGURE, FIGURE_RANGE), z.lte(LARGEST_FIGURE, FIGURE_RANGE)))();

/** A figure above 0: closer to it is 0. */
export function above0(sentence: string, largest?: number): Figure {
  return z
    .number(sentence)
    .check(
      z.gte(SMALLEST_FIGURE),
      largest === undefined
        ? z.lte(LARGEST_FIGURE, FIGURE_RANGE)
        : z.lte(largest, `must be at most ${largest}`),
    );
}

/** A figure above 0. */
export const positive: Figure = /* @__PURE__ */ above0('must be a number above 0');

/** Hours that a unit of an activity takes. */
export const hours: Figure = /* @__PURE__ */ above0('must be a number above 0', MOST_HOURS_PER_UNIT);

/** A figure from 0. */
export const nonNegative: Figure = /* @__PURE__ */ (() =>
  z.number('must be a number of at least 0').check(z.gte(0), z.lte(LARGEST_FIGURE, FIGURE_RANGE)))();

/** A share. */
export const share: Figure = /* @__PURE__ */ (() =>
  z.number('must be a number from 0 to 1 (60% is 0.6)').check(z.gte(0), z.lte(1)))();

/** A whole number from 0. */
export const count: Figure = /* @__PURE__ */ (() =>
  z.int('must be a whole number of at least 0').check(z.gte(0)))();

/** A whole number within bounds. */
export function wholeFrom(least: number, most: number): Figure {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int({ error, abort: true }).check(z.gte(least), z.lte(most));
}

/** True or false. */
export const yesOrNo: z.ZodMiniType<boolean, boolean> = /* @__PURE__ */ (() =>
  z.boolean('must be true or false'))();

/** A day that exists; the class itself, because `z.iso` would load every other ISO format with it. */
export const isoDate: Text = /* @__PURE__ */ (() =>
  new z.ZodMiniISODate({
    type: 'string',
    format: 'date',
    check: 'string_format',
    error: () => 'must be a real date, as in "2026-01-31"',
  }))();

/** A licence. */
export const licence: z.ZodMiniType<Licence, Licence> = /* @__PURE__ */ oneOf(licences);
