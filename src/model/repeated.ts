import type { Issue } from './error';

/** A problem at every id that an earlier entry has. */
export function repeated(
  entries: readonly { id: string | undefined; path: Issue['path'] }[],
  message: string,
): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ path, message }];
    seen.add(id);
    return [];
  });
}
