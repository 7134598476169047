import { licences } from '../licence';
import { type nearest, suggestions } from '../nearest';
import { foundOf } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { oneOf } from '../problems/values';
import type { DataIssues } from './data-issues';
import type { RawColumns } from './raw-columns';

/** Reads licences as places in `licences`, −1 where none is given; `null` when no row has one. */
export function readLicences(
  raw: RawColumns,
  values: ArrayLike<unknown>,
  issues: DataIssues,
): Int8Array | null {
  const known: readonly unknown[] = licences;
  const column = new Int8Array(raw.rows).fill(-1);
  const suggest = suggestions();
  let any = false;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const given = values[row];
    if (given === null || given === undefined) continue;
    const place = known.indexOf(given);
    if (place < 0) issues.put({ path: raw.cellPath(['licence'], row), ...problemOf(given, suggest) });
    else {
      column[row] = place;
      any = true;
    }
  }
  return any ? column : null;
}

function problemOf(given: unknown, suggest: typeof nearest): Said {
  return typeof given === 'string'
    ? said(oneOf, { allowed: licences, nearest: suggest(given, licences) })
    : said(oneOf, { allowed: licences, found: foundOf(given) });
}
