import { type nearest, suggestions } from '../model/nearest';
import { unknownKey } from '../model/problems/containers';
import { moreProblems } from '../model/problems/data';
import { type Issue, problem } from '../model/problems/problem';
import { MOST_PROBLEMS } from './bounded';

/** A problem for each key that is not known, at the key. Of more keys than anyone mends the rest is one problem of the whole object. */
export function unknownKeyIssues(
  keys: readonly string[],
  known: readonly string[],
  suggest: typeof nearest = suggestions(),
  path: Issue['path'] = [],
): Issue[] {
  const told = keys
    .slice(0, MOST_PROBLEMS)
    .map((key) => problem([...path, key], unknownKey, { known, nearest: suggest(key, known) }));
  return told.length < keys.length ? [...told, problem(path, moreProblems)] : told;
}
