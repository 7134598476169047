import type * as z from 'zod/mini';
import { isWrittenLike, type nearest } from '../model/nearest';
import { unknownKey, unknownKeys } from '../model/problems/containers';
import { foundCount, foundOf, foundValue } from '../model/problems/found';
import type { Found } from '../model/problems/found-value';
import { type Issue, problem } from '../model/problems/problem';
import { unmet } from './expectation';
import { knownKeys } from './known-keys';
import { unknownKeyIssues } from './unknown-keys';

type ZodIssue = z.core.$ZodIssue;

/**
 * Zod's issues as problems a person can mend: what a value must be, and what it is.
 *
 * What a value must be stands in the schemas, in words; {@link unmet} knows which problem each of these sentences is. Each unknown key
 * is a problem of its own, at the key, unless it may be a person's name.
 *
 * @param base - Where in `schema` the issues' paths start.
 * @param quoting - Whether wrong values and unknown keys may be repeated: a plan's may, but for those of its headcount, figures and
 * names of people never.
 * @param suggest - What an unknown key may have meant.
 */
export function explain(
  issues: readonly ZodIssue[],
  schema: z.core.$ZodType,
  quoting: boolean,
  suggest: typeof nearest,
  base: Issue['path'] = [],
): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys') {
      const known = [...new Set(knownKeys(schema, path))];
      return (quoting && !mayNamePeople(path) ? unknownKeyIssues : unnamed)(issue.keys, known, suggest, path);
    }
    const branch = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
    if (branch !== null) return explain(branch, schema, quoting, suggest, path);
    return [{ path, ...unmet(issue.message, found(issue, quoting)) }];
  });
}

/** Who counts heads may count them by person. */
function mayNamePeople(path: Issue['path']): boolean {
  return path[0] === 'headcount';
}

type Keys = (
  keys: readonly string[],
  known: readonly string[],
  suggest: typeof nearest,
  path: Issue['path'],
) => Issue[];

/** A key is repeated only where it has the letters of a known one: data may be keyed by person, and Case is one slip from cases. */
const unnamed: Keys = (keys, known, suggest, path) => {
  const told = new Map<string | null, Issue>();
  for (const key of keys) {
    const meant = suggest(key, known);
    const isOurs = meant !== null && isWrittenLike(key, meant);
    if (isOurs) told.set(key, problem([...path, key], unknownKey, { known, nearest: meant }));
    else if (!told.has(meant)) told.set(meant, problem(path, unknownKeys, { known, nearest: meant }));
  }
  return [...told.values()];
};

function found(issue: ZodIssue, quoting: boolean): Found {
  const value: unknown = issue.input;
  if (value === undefined) return { kind: 'missing' };
  if (
    typeof value === 'object' &&
    value !== null &&
    (issue.code === 'too_small' || issue.code === 'too_big')
  ) {
    return foundCount(value);
  }
  const wrongKind = issue.code === 'invalid_type' && typeof value !== wanted(issue.expected);
  return quoting && !wrongKind ? foundValue(value) : foundOf(value);
}

function wanted(expected: string): string {
  return expected === 'int' ? 'number' : expected;
}

/** The branch of a union that a value was meant for: of the right kind, with the fewest unknown keys; `null` when none is. */
function likeliest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | null {
  const candidates = branches.filter((issues) => !issues.some(isOfWrongKind));
  const fewest = Math.min(...candidates.map(countUnknown));
  return candidates.find((issues) => countUnknown(issues) === fewest) ?? null;
}

function isOfWrongKind({ code, path }: ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function countUnknown(issues: readonly ZodIssue[]): number {
  return issues.reduce(
    (count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  );
}
