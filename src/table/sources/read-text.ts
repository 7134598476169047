import { IncentiveAuditError } from '../../model/error';
import { foundOf } from '../../model/problems/found';
import { problem } from '../../model/problems/problem';
import { kind } from '../../model/problems/values';
import type { Table, TableOptions } from '../table';
import { TableReader } from '../table-reader';

/** Characters that are read at a time, so that garbage is known by its start. */
const PIECE = 1 << 16;

/** Reads text that is there as a whole, or comes in pieces; those after the first that makes reading on of no use are not asked for. */
export function readText(text: string | Iterable<unknown>, options: TableOptions): Table {
  const reader = new TableReader(options);
  let at = 0;
  for (const piece of typeof text === 'string' ? [text] : text) {
    if (typeof piece !== 'string')
      throw new IncentiveAuditError('invalid-data', [
        problem([at], kind, { kinds: ['text'], found: foundOf(piece) }),
      ]);
    for (let from = 0; from < piece.length && !reader.stopped; from += PIECE)
      reader.push(piece.slice(from, from + PIECE));
    if (reader.stopped) break;
    at++;
  }
  return reader.end();
}
