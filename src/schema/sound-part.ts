import { unknownKeys } from '../model/problems/containers';
import type { Issue } from '../model/problems/problem';

/** A value of which any part may be missing. */
export type Sound<T> = T extends string
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly (Sound<Entry> | undefined)[]
    : T extends object
      ? { [Key in keyof T]?: Sound<T[Key]> | undefined }
      : T;

/**
 * What is left of an input when everything with a problem is taken out, so that further checks can go on with the rest.
 *
 * Unknown keys that are told without their names stay: nobody reads them. Entries of lists keep their places. `given` is changed; `T` is what it would be without problems.
 */
export function soundPart<T>(given: unknown, issues: readonly Issue[]): Sound<T> | undefined {
  return issues.every(({ code, path }) => code === unknownKeys.code || remove(given, path))
    ? (given as Sound<T>)
    : undefined;
}

/** Takes out what stands at a path; false when that is the whole. */
function remove(whole: unknown, path: Issue['path']): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  let parent = whole;
  for (const key of path.slice(0, -1))
    parent = (parent as Record<string | number, unknown> | undefined)?.[key];
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (typeof parent === 'object' && parent !== null)
    delete (parent as Record<string | number, unknown>)[last];
  return true;
}
