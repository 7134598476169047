import * as z from 'zod/mini';
import { suggestions } from '../model/nearest';
import type { Issue } from '../model/problems/problem';
import type { WithoutNull } from '../model/without-null';
import { dropNulls } from './absent';
import { explain } from './explain';
import { type Sound, soundPart } from './sound-part';

/** What a shape check leaves: `value` when all is well, else the problems and the part without any. */
export type ShapeCheck<T> = { value: T | null; sound: Sound<T> | undefined; issues: Issue[] };

/**
 * Checks a snapshot against a schema. A field that may be left out is left out where it is `null`.
 *
 * @param given - A snapshot; such fields and parts with problems are taken out of it.
 * @param quoting - Whether problems may repeat wrong values.
 */
export function checkShape<T>(
  schema: z.ZodMiniType<T, T>,
  given: unknown,
  quoting = true,
): ShapeCheck<WithoutNull<T>> {
  dropNulls(schema, given);
  const result = z.safeParse(schema, given, { reportInput: true });
  const issues = result.success ? [] : explain(result.error.issues, schema, quoting, suggestions());
  const value = result.success ? (result.data as WithoutNull<T>) : null;
  return { value, sound: soundPart<WithoutNull<T>>(given, issues), issues };
}
