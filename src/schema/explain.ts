import type * as z from 'zod/mini';
import type { Issue } from '../model/error';
import type { didYouMean } from '../model/nearest';
import { kindOf, quoted } from '../model/wording';
import { knownKeys } from './known-keys';

type ZodIssue = z.core.$ZodIssue;

/**
 * Zod's issues as problems a person can mend: what a value must be, and what it is.
 *
 * The sentences "must be …" stand in the schemas; `zod/mini` itself says only "Invalid input". Each unknown key is a problem of
 * its own, at the key.
 *
 * @param base - Where in `schema` the issues' paths start.
 * @param quoting - Whether wrong values may be repeated: a plan's may, figures of people never.
 * @param suggest - What an unknown key may have meant.
 */
export function explain(
  issues: readonly ZodIssue[],
  schema: z.core.$ZodType,
  quoting: boolean,
  suggest: typeof didYouMean,
  base: Issue['path'] = [],
): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys') {
      const known = [...new Set(knownKeys(schema, path))];
      const list = `; known are ${known.join(', ')}`;
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is an unknown key${suggest(key, known) || list}`,
      }));
    }
    const branch = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
    if (branch !== null) return explain(branch, schema, quoting, suggest, path);
    return [{ path, message: sentence(issue, quoting) }];
  });
}

function sentence(issue: ZodIssue, quoting: boolean): string {
  return issue.input === undefined
    ? `is missing; it ${issue.message}`
    : `${issue.message}; it ${whatItIs(issue, quoting)}`;
}

function whatItIs(issue: ZodIssue, quoting: boolean): string {
  const value: unknown = issue.input;
  if (
    typeof value === 'object' &&
    value !== null &&
    (issue.code === 'too_small' || issue.code === 'too_big')
  ) {
    const { length } = Object.keys(value);
    return length === 0 ? 'is empty' : `has ${length}`;
  }
  const wrongKind = issue.code === 'invalid_type' && typeof value !== wanted(issue.expected);
  if (quoting && !wrongKind && typeof value === 'string' && value !== '') return `is ${quoted(value)}`;
  if (quoting && !wrongKind && typeof value === 'number') return `is ${value}`;
  return `is ${kindOf(value)}`;
}

function wanted(expected: string): string {
  return expected === 'int' ? 'number' : expected;
}

/** The branch of a union that a value was meant for: of the right kind, with the fewest unknown keys; `null` when none is. */
function likeliest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | null {
  const candidates = branches.filter((issues) => !issues.some(isOfWrongKind));
  const fewest = Math.min(...candidates.map(unknownKeys));
  return candidates.find((issues) => unknownKeys(issues) === fewest) ?? null;
}

function isOfWrongKind({ code, path }: ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function unknownKeys(issues: readonly ZodIssue[]): number {
  return issues.reduce(
    (count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  );
}
