import { isWrittenLike } from '../nearest';
import { unknownPart, unnamedPart } from './indices';
import type { Part } from './params';
import { type Issue, problem } from './problem';

/**
 * A key that names no part of an index. It is repeated only where it has the letters of a known one: a table may have a column for
 * each person. Otherwise its place is told.
 *
 * @param path - Of what has the key.
 * @param at - How many keys stand before it.
 */
export function unknownPartOf(
  path: Issue['path'],
  key: string,
  at: number,
  part: Part,
  nearest: string | null,
): Issue {
  return nearest !== null && isWrittenLike(key, nearest)
    ? problem([...path, key], unknownPart, { part, nearest })
    : problem(path, unnamedPart, { part, place: at + 1, nearest });
}
