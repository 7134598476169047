import type { TableOptions } from '../table';
import type { Words } from '../words/words';
import { type Matched, matchColumns } from './match-columns';

/** How many rows from the first that holds anything may be titles. */
export const HEAD_ROWS = 20;

/** Which of the first rows holds the column names, and what they are. */
export type Head = { at: number; names: string[]; matched: Matched };

/** The first row whose cells name a participant, a period and a metric; where none does, the one that names most of what is looked for. */
export function findHead(rows: readonly (readonly string[])[], options: TableOptions, words: Words): Head {
  let best: Head | null = null;
  for (const [at, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    const names = namesOf(cells);
    if (names.length === 0) continue;
    const matched = matchColumns(names, options, words);
    const isFirst = best === null || matched.places.size > best.matched.places.size;
    if (isFirst) best = { at, names, matched };
    if (matched.lacking.length === 0) return { at, names, matched };
  }
  return best ?? { at: 0, names: [], matched: matchColumns([], options, words) };
}

/** Names of columns, without what stands empty behind the last. */
function namesOf(cells: readonly string[]): string[] {
  const names = cells.map((name) => name.trim());
  while (names.at(-1) === '') names.pop();
  return names;
}
