import * as z from 'zod/mini';
import type { Issue } from '../model/error';
import { suggestions } from '../model/nearest';
import { explain } from './explain';
import { type Sound, soundPart } from './sound-part';

/** What a shape check leaves: `value` when all is well, else the problems and the part without any. */
export type ShapeCheck<T> = { value: T | null; sound: Sound<T> | undefined; issues: Issue[] };

/**
 * Checks a snapshot against a schema.
 *
 * @param given - A snapshot; parts with problems are taken out of it.
 * @param quoting - Whether problems may repeat wrong values.
 */
export function checkShape<T>(schema: z.ZodMiniType<T, T>, given: unknown, quoting = true): ShapeCheck<T> {
  const result = z.safeParse(schema, given, { reportInput: true });
  const issues = result.success ? [] : explain(result.error.issues, schema, quoting, suggestions());
  const value = result.success ? result.data : null;
  return { value, sound: soundPart<T>(given, issues), issues };
}
