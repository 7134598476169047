import * as z from 'zod/mini';
import { figureRange, LARGEST_FIGURE, SMALLEST_FIGURE } from '../model/figure-bounds';
import { LONGEST_ID, LONGEST_TEXT, MOST_HOURS_PER_UNIT } from '../model/input-bounds';
import { type Licence, licences } from '../model/licence';
import type { MetricId, PerMetric } from '../model/metric';
import { listAtMost, listSize, objectOf as objectOfSentence } from '../model/problems/containers';
import type { ProblemNoun } from '../model/problems/kinds';
import * as say from '../model/problems/values';
import type { RuleId } from '../model/report';
import { quoted } from '../model/wording';
import { maybe } from './absent';
import { boundedList, boundedObject } from './bounded';
import type { FieldsOf } from './exact';
import { expectation } from './expectation';

/*
 * The smallest parts of every schema. Each carries the sentence that says what it must be, for the person who must mend it;
 * `explain` adds what it is instead. Checks carry it too: left to Zod, a host's settings and the host's version of Zod decide
 * what is said.
 */

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * A check of a length that waits until the value is what it must be. Zod's own looks at the length of whatever has one, and throws
 * where that is an object.
 */
export function once<Check extends z.core.$ZodCheck<string> | z.core.$ZodCheck<unknown[]>>(
  check: Check,
): Check {
  check._zod.def.when = ({ value }) => typeof value === 'string' || Array.isArray(value);
  return check;
}

/** One of a few words. */
export function oneOf<const Names extends readonly string[]>(
  names: Names,
): z.ZodMiniType<Names[number], Names[number]> {
  return z.enum(names, expectation(say.oneOf, { allowed: names }));
}

/** A list of so many entries. */
export function listOf<T>(
  entry: z.ZodMiniType<T, T>,
  of: ProblemNoun,
  fewest: number,
  most: number,
  sentence: string = sizeOf(of, fewest, most),
): z.ZodMiniType<readonly T[], readonly T[]> {
  const atLeast = fewest === 0 ? [] : [once(z.minLength(fewest, sentence))];
  return boundedList(entry, sentence, ...atLeast, once(z.maxLength(most, sentence)));
}

function sizeOf(of: ProblemNoun, least: number, most: number): string {
  return least === 0 ? expectation(listAtMost, { most, of }) : expectation(listSize, { least, most, of });
}

/** An object with these keys and no other. */
export function objectOf<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  sentence: string = expectation(say.kind, { kinds: ['object'] }),
): z.ZodMiniObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has unknown keys: ${issue.keys.slice(0, MOST_KEYS_SAID).map(quoted).join(', ')}`
        : sentence,
  });
}

/** Whoever misspells more keys has another file in mind. */
const MOST_KEYS_SAID = 20;

type Text = z.ZodMiniType<string, string>;
type Figure = z.ZodMiniType<number, number>;

/** Text of this form. */
export function matching(form: RegExp, sentence: string, longest?: z.core.$ZodCheck<string>): Text {
  return z.string(sentence).check(z.regex(form, sentence), ...(longest === undefined ? [] : [longest]));
}

/** Text with something to read. */
export const text: Text = /* @__PURE__ */ (() =>
  matching(
    /\S/,
    expectation(say.textNotEmpty),
    once(z.maxLength(LONGEST_TEXT, expectation(say.textAtMost, { most: LONGEST_TEXT }))),
  ))();

/** The id of a metric defined elsewhere. */
export const metricReference: z.ZodMiniType<MetricId, MetricId> = /* @__PURE__ */ (() =>
  z.string(expectation(say.metricId)))();

/** A value per metric; any may be absent. An object of any keys: a record would load much that is used nowhere else in an audit. */
export function perMetric<T>(
  value: z.ZodMiniType<T, T>,
  sentence: string = expectation(objectOfSentence, { of: 'metrics' }),
  ...checks: z.core.$ZodCheck<object>[]
): z.ZodMiniType<PerMetric<T>, PerMetric<T>> {
  const keyed: z.ZodMiniType<unknown> = z
    .catchall(z.object({}, sentence), z.optional(value))
    .check(...checks);
  return boundedObject(keyed) as z.ZodMiniType<PerMetric<T>, PerMetric<T>>;
}

/** The id of a metric being defined. */
export const definedId: z.ZodMiniType<MetricId, MetricId> = /* @__PURE__ */ (() =>
  id(new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`), expectation(say.idOfSegments, { most: LONGEST_ID })))();

/** The id of an index, a pillar or a component: one segment. */
export const localId: Text = /* @__PURE__ */ (() =>
  id(new RegExp(`^${SEGMENT}$`), expectation(say.id, { most: LONGEST_ID })))();

function id(form: RegExp, sentence: string): Text {
  return matching(form, sentence, once(z.maxLength(LONGEST_ID, sentence)));
}

/** The id of a rule; which ids exist is checked elsewhere. */
export const ruleId: z.ZodMiniType<RuleId, RuleId> = /* @__PURE__ */ (() =>
  z.string(expectation(say.ruleId)) as z.ZodMiniType<string, string> as z.ZodMiniType<RuleId, RuleId>)();

/** A number within bounds, which belong to it; beyond the upper one another sentence may be due. */
export function between(least: number, most: number, sentence: string, beyond: string = sentence): Figure {
  return z.number(sentence).check(z.gte(least, sentence), z.lte(most, beyond));
}

/** A figure that a caller gives. */
export const figure: Figure = /* @__PURE__ */ (() =>
  z
    .number(expectation(say.kind, { kinds: ['number'] }))
    .check(z.gte(-LARGEST_FIGURE, figureSentence()), z.lte(LARGEST_FIGURE, figureSentence())))();

/** What a figure beyond the range of figures must be. */
export function figureSentence(): string {
  return expectation(say.figure, figureRange());
}

/** A figure above 0: closer to it is 0. */
export function above0(sentence: string, largest?: number): Figure {
  return largest === undefined
    ? between(SMALLEST_FIGURE, LARGEST_FIGURE, sentence, figureSentence())
    : between(SMALLEST_FIGURE, largest, sentence, expectation(say.atMost, { most: largest }));
}

/** A figure above 0. */
export const positive: Figure = /* @__PURE__ */ (() => above0(expectation(say.numberAbove0)))();

/** Hours that a unit of an activity takes. */
export const hours: Figure = /* @__PURE__ */ (() =>
  above0(expectation(say.numberAbove0), MOST_HOURS_PER_UNIT))();

/** A figure from 0. */
export const nonNegative: Figure = /* @__PURE__ */ (() =>
  between(0, LARGEST_FIGURE, expectation(say.numberAtLeast, { least: 0 }), figureSentence()))();

/** A share. */
export const share: Figure = /* @__PURE__ */ (() => between(0, 1, expectation(say.share)))();

/** A whole number from 0. */
export const count: Figure = /* @__PURE__ */ (() => {
  const sentence = expectation(say.wholeNumberAtLeast, { least: 0 });
  return z.int(sentence).check(z.gte(0, sentence));
})();

/** A whole number within bounds. */
export function wholeFrom(
  least: number,
  most: number,
  error: string = expectation(say.wholeNumberRange, { from: least, to: most }),
): Figure {
  return z.int({ error, abort: true }).check(z.gte(least, error), z.lte(most, error));
}
/** True or false. */
export const yesOrNo: z.ZodMiniType<boolean, boolean> = /* @__PURE__ */ (() =>
  z.boolean(expectation(say.kind, { kinds: ['boolean'] })))();

/** A day that exists; the class itself, because `z.iso` would load every other ISO format with it. */
export const isoDate: Text = /* @__PURE__ */ (() => {
  const sentence = expectation(say.date);
  return new z.ZodMiniISODate({
    type: 'string',
    format: 'date',
    check: 'string_format',
    error: () => sentence,
  });
})();

/** A licence. */
export const licence: z.ZodMiniType<Licence, Licence> = /* @__PURE__ */ oneOf(licences);

/** A file may name its schema, for editors. */
export type NamedSchema = { $schema?: string | null | undefined };

/** The field of {@link NamedSchema}. */
export function schemaName(): FieldsOf<NamedSchema> {
  return { $schema: maybe(z.string(expectation(say.kind, { kinds: ['text'] }))) };
}
