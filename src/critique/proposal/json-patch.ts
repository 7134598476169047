import type { BetterPlan } from '../../model/report';

type Operation = BetterPlan['patch'][number];

/**
 * What turns one plan into another, as a JSON Patch (RFC 6902). Lists are compared entry by entry, everything else as a whole, so
 * that a reader sees which measure changes.
 */
export function jsonPatch(before: object, after: object): Operation[] {
  const old: Record<string, unknown> = { ...before };
  const changed: Record<string, unknown> = { ...after };
  return [...new Set([...Object.keys(old), ...Object.keys(changed)])].flatMap((key) =>
    differences(`/${key}`, old[key], changed[key]),
  );
}

function differences(path: string, before: unknown, after: unknown): Operation[] {
  if (isSame(before, after)) return [];
  if (after === undefined) return [{ op: 'remove', path }];
  if (Array.isArray(before) && Array.isArray(after)) return entryDifferences(path, before, after);
  return [{ op: before === undefined ? 'add' : 'replace', path, value: after }];
}

/** Entries are removed from the end, so that no index moves. */
function entryDifferences(path: string, before: readonly unknown[], after: readonly unknown[]): Operation[] {
  const replaced = after.flatMap((value, at): Operation[] => {
    if (at >= before.length) return [{ op: 'add', path: `${path}/-`, value }];
    return isSame(before[at], value) ? [] : [{ op: 'replace', path: `${path}/${at}`, value }];
  });
  const removed = before
    .slice(after.length)
    .map((_, at): Operation => ({ op: 'remove', path: `${path}/${after.length + at}` }));
  return [...replaced, ...removed.reverse()];
}

/** Whether two pieces of JSON are written alike. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
