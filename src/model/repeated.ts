import type { Issue, Said } from './problems/problem';

/** A problem at every id that an earlier entry has. */
export function repeated(
  entries: readonly { id: string | undefined; path: Issue['path'] }[],
  said: Said,
): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ path, ...said }];
    seen.add(id);
    return [];
  });
}
