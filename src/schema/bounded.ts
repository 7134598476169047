import * as z from 'zod/mini';
import { moreProblems } from '../model/problems/data';
import { sayExactly } from './expectation';

/*
 * Zod collects every problem there is and hands those of a part on as arguments of a call: of some 100,000 it throws that the
 * stack is full, whatever the list is allowed to hold, and long before that it takes seconds.
 */

/** Whoever has more problems in one list has another file in mind. */
export const MOST_PROBLEMS = 1000;

type Payload = z.core.ParsePayload;
type RawIssue = Payload['issues'][number];

/** A list that is read until it has more problems than anyone mends; that there are more is then a problem of the whole list. */
export function boundedList<T>(
  entry: z.ZodMiniType<T, T>,
  sentence: string,
  ...checks: z.core.$ZodCheck<unknown[]>[]
): z.ZodMiniArray<z.ZodMiniType<T, T>> {
  const plain = z.array(entry, sentence);
  const list = checks.length === 0 ? plain : plain.check(...checks);
  return parsedBy(list, (payload, ctx, parse) => {
    const { value: given, issues } = payload;
    if (!Array.isArray(given)) return parse(payload, ctx);
    const values: unknown[] = [];
    let problems = 0;
    for (let at = 0; at < given.length && problems <= MOST_PROBLEMS; at++) {
      // Every schema of this package answers at once.
      const read = entry._zod.run({ value: given[at], issues: [] }, ctx) as Payload;
      values.push(read.value);
      for (const issue of read.issues) {
        problems += weightOf(issue);
        issues.push({ ...issue, path: [at, ...(issue.path ?? [])] } as RawIssue);
      }
    }
    if (values.length === given.length) payload.value = values;
    else issues.push(more(given, list));
    return payload;
  });
}

/** An object of any keys of which no more problems are told than anyone mends; that there are more is then a problem of the whole. */
export function boundedObject<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  return parsedBy(schema, (payload, ctx, parse) => {
    const given = payload.value;
    // Every schema of this package answers at once.
    const read = parse(payload, ctx) as Payload;
    if (read.issues.length > MOST_PROBLEMS) {
      read.issues.length = MOST_PROBLEMS;
      read.issues.push(more(given, schema));
    }
    return read;
  });
}

type Parse = z.core.$ZodType['_zod']['parse'];

function parsedBy<Schema extends z.core.$ZodType>(
  schema: Schema,
  how: (...given: [...Parameters<Parse>, Parse]) => ReturnType<Parse>,
): Schema {
  const own = schema._zod;
  const { parse } = own;
  const bounded: Parse = (payload, ctx) => how(payload, ctx, parse);
  // What has no checks is run as it is parsed.
  if (own.run === parse) own.run = bounded;
  own.parse = bounded;
  return schema;
}

/** A union tells of every branch what is wrong. */
function weightOf(issue: RawIssue): number {
  return issue.code === 'invalid_union'
    ? (issue.errors ?? []).reduce((sum, branch) => sum + branch.length, 1)
    : 1;
}

function more(input: unknown, inst: z.core.$ZodType): RawIssue {
  return {
    code: 'custom',
    input,
    inst,
    path: [],
    message: sayExactly(moreProblems),
  } as RawIssue;
}
