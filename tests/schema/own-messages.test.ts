import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { comparePlans, evaluateIncentivePlan, type IncentivePlanInput, linkedInSsi } from '../../src/index';
import {
  incentivePlanReportSchema,
  incentivePlanSchema,
  indexDefinitionSchema,
  planComparisonSchema,
  planDataSchema,
} from '../../src/schema/index';
import { fullPlan } from './plans';

// A host's Zod may speak for the host: in other words, in another language, or not at all.
const settings = { ...z.config() };
beforeEach(() => {
  z.config({ customError: () => 'the host says', localeError: () => 'the host says' });
});
afterEach(() => {
  z.config({ customError: undefined, localeError: undefined, ...settings });
});

const wrong = [undefined, null, '', 'X y', -1, 1e300, [], [{}], { odd: 1 }];

/** Copies of `value` that are wrong at one place each. */
function* mistakes(value: unknown): Generator<unknown> {
  yield* wrong;
  if (typeof value === 'string') yield 'x'.repeat(20_000);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield Array(300).fill(value[0]);
    for (const other of mistakes(value[0])) yield [other, ...value.slice(1)];
    return;
  }
  yield { ...value, unheardOf: 1 };
  for (const [key, part] of Object.entries(value))
    for (const other of mistakes(part)) yield { ...value, [key]: other };
}

type ZodIssue = z.core.$ZodIssue;

/** Also of what each branch of a union says, and what is said of a key. */
function messagesOf(issues: readonly ZodIssue[]): string[] {
  return issues.flatMap((issue) => [
    issue.message,
    ...(issue.code === 'invalid_union' ? issue.errors.flatMap(messagesOf) : []),
    ...('issues' in issue ? messagesOf(issue.issues as ZodIssue[]) : []),
  ]);
}

const row = { participant: 'p1', period: '2026-03', licence: 'free', metrics: { revenue: 1 } } as const;
const columns = { participant: [1], period: ['2026'], licence: ['free'], metrics: { revenue: [1] } };
const change = { metric: 'linkedin-ssi', before: 87, after: 64 };
const cases = [{ ...change, outcome: change, outcomeChanged: 'none' }];
const plan = fullPlan as IncentivePlanInput;

test.each<[string, z.ZodMiniType, unknown]>([
  ['a plan', incentivePlanSchema, fullPlan],
  ['data in rows', planDataSchema, { observations: [row], cases }],
  ['data in columns', planDataSchema, { observations: columns }],
  ['an index', indexDefinitionSchema, linkedInSsi],
  ['a report', incentivePlanReportSchema, evaluateIncentivePlan(plan, { observations: [row] })],
  ['a comparison', planComparisonSchema, comparePlans(plan, plan)],
])('whatever is wrong with %s, no sentence is the host’s', (_, schema, right) => {
  expect(schema.safeParse(right).success).toBe(true);
  const said = new Set<string>();
  for (const mistake of mistakes(right)) {
    const { error } = schema.safeParse(mistake);
    for (const message of messagesOf(error?.issues ?? [])) said.add(message);
  }
  expect([...said].filter((message) => !/^(must be |has unknown keys: ")/.test(message))).toEqual([]);
});

describe('a sentence says by itself what is wrong', () => {
  const messages = (input: object) =>
    incentivePlanSchema.safeParse({ ...fullPlan, ...input }).error?.issues.map(({ message }) => message);

  test('of an unknown key, which', () => {
    expect(messages({ targetIncentve: 1 })).toEqual(['has unknown keys: "targetIncentve"']);
    expect(messages({ headcount: { gold: 1 } })).toEqual(['has unknown keys: "gold"']);
  });

  test('of keys that are long, hidden or many, as much as can be read', () => {
    expect(messages({ ['a'.repeat(1000)]: 1 })).toEqual([`has unknown keys: "${'a'.repeat(40)}…"`]);
    expect(messages({ 'a\u202e': 1 })).toEqual(['has unknown keys: "a\\u{202e}"']);
    const many = Object.fromEntries(Array.from(Array(50), (_, at) => [`k${at}`, 1]));
    expect(messages(many)?.[0]?.split(', ')).toHaveLength(20);
  });

  test('of a value beyond its bounds, which they are', () => {
    expect(messages({ salesCycleMonths: -1 })).toEqual(['must be a number from 0 to 120']);
    expect(messages({ currency: 'euro' })).toEqual([
      'must be an ISO 4217 code of three capitals, as in "EUR"',
    ]);
  });
});
