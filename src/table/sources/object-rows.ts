import { isRecord } from '../../model/require-input';
import { read } from '../../model/snapshot';
import { cellOf } from '../cell';
import type { Column } from './columns';
import type { Grid } from './read-grid';

/** Where a cell lies in a row: under a key, or under a key of what lies there, as in `Owner.Name` of a query. */
type Path = readonly [key: string] | readonly [key: string, inner: string];

/** Rows as databases and programs give them: an object each. What a row does not have is empty. */
export function objectRows(rows: Column, refused: (at: number, row: unknown) => Error): Grid {
  const paths = new Map<string, Path>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows.at(at);
    if (!isRecord(row)) throw refused(at, row);
    for (const key of keysOf(row)) {
      const value = read(row, key);
      if (isPlain(value)) for (const inner of keysOf(value)) paths.set(`${key}.${inner}`, [key, inner]);
      else if (!paths.has(key)) paths.set(key, [key]);
    }
  }
  const nested = new Set([...paths.values()].filter(({ length }) => length === 2).map(([key]) => key));
  const columns = [...paths].filter(([, path]) => path.length === 2 || !nested.has(path[0]));
  function* cells(): Generator<ReturnType<typeof cellOf>[]> {
    for (let at = 0; at < rows.length; at++) {
      const row = rows.at(at) as object;
      yield columns.map(([, path]) => cellOf(valueAt(row, path)));
    }
  }
  return { names: columns.map(([name]) => name.trim()), rows: cells() };
}

function valueAt(row: object, [key, inner]: Path): unknown {
  const value = read(row, key);
  if (inner === undefined) return value;
  return isRecord(value) ? read(value, inner) : undefined;
}

/** The keys of an object; none of one that throws when it is asked. */
export function keysOf(object: object): string[] {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}

/** An object that only holds others: no date, no decimal of a database. */
function isPlain(value: unknown): value is object {
  if (!isRecord(value)) return false;
  try {
    return [Object.prototype, null].includes(Object.getPrototypeOf(value));
  } catch {
    return false;
  }
}
