import { IncentiveAuditError } from '../../model/error';
import { foundOf } from '../../model/problems/found';
import { type Issue, problem } from '../../model/problems/problem';
import { kind } from '../../model/problems/values';
import { isRecord } from '../../model/require-input';
import { read } from '../../model/snapshot';
import { isList } from '../../model/wording';
import { cellOf } from '../cell';
import { arrowColumns, type Column, columnOf } from './columns';
import { keysOf, objectRows } from './object-rows';
import type { Grid } from './read-grid';

/** More columns than any sheet has. */
const MOST_CELLS = 16_384;

/** The rows of whatever holds a table that is no text. */
export function gridOf(source: unknown): Grid {
  if (isList(source)) {
    const rows = columnOf(source);
    if (rows === null) throw refused([], source);
    return listed(rows);
  }
  if (!isRecord(source)) throw refused([], source);
  const arrow = arrowColumns(source);
  return ofColumns(arrow ?? keysOf(source).map((name) => ({ name, values: named(source, name) })));
}

/** Rows as objects, or as lists of cells. */
function listed(rows: Column): Grid {
  const first = rows.at(0);
  if (rows.length === 0) return { names: [], rows: [] };
  if (isList(first)) return { names: null, rows: cellRows(rows) };
  if (!isRecord(first)) throw refused([0], first);
  return objectRows(rows, (at, row) => refused([at], row));
}

function* cellRows(rows: Column): Generator<ReturnType<typeof cellOf>[]> {
  for (let at = 0; at < rows.length; at++) {
    const row = rows.at(at);
    const cells = isList(row) ? columnOf(row) : null;
    if (cells === null) throw refused([at], row);
    yield Array.from({ length: Math.min(cells.length, MOST_CELLS) }, (_, place) => cellOf(cells.at(place)));
  }
}

function named(source: object, name: string): Column {
  const values = read(source, name);
  const column = columnOf(values);
  if (column === null) throw refused([name], values);
  return column;
}

/** Columns side by side; what ends before the longest is empty there. */
function ofColumns(columns: readonly { name: string; values: Column }[]): Grid {
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  function* rows(): Generator<ReturnType<typeof cellOf>[]> {
    for (let row = 0; row < length; row++)
      yield columns.map(({ values }) => (row < values.length ? cellOf(values.at(row)) : ''));
  }
  return { names: columns.map(({ name }) => name.trim()), rows: rows() };
}

function refused(path: Issue['path'], given: unknown): IncentiveAuditError {
  const kinds = path.length === 0 ? (['text', 'list', 'object'] as const) : (['list'] as const);
  return new IncentiveAuditError('invalid-data', [problem(path, kind, { kinds, found: foundOf(given) })]);
}
