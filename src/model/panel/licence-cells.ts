import { licences } from '../licence';
import { type didYouMean, suggestions } from '../nearest';
import { alternatives, kindOf } from '../wording';
import type { DataIssues } from './data-issues';
import type { RawColumns } from './raw-columns';

/** Reads licences as places in `licences`, −1 where none is given; `null` when no row has one. */
export function readLicences(
  raw: RawColumns,
  values: ArrayLike<unknown>,
  issues: DataIssues,
): Int8Array | null {
  const places = new Map<unknown, number>(licences.map((licence, place) => [licence, place]));
  const column = new Int8Array(raw.rows).fill(-1);
  const suggest = suggestions();
  let any = false;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const given = values[row];
    if (given === null || given === undefined) continue;
    const place = places.get(given);
    if (place === undefined) issues.add(raw.cellPath(['licence'], row), problemOf(given, suggest));
    else {
      column[row] = place;
      any = true;
    }
  }
  return any ? column : null;
}

function problemOf(given: unknown, suggest: typeof didYouMean): string {
  const hint = typeof given === 'string' ? suggest(given, licences) : `; it is ${kindOf(given)}`;
  return `must be ${alternatives(licences)}${hint}`;
}
