import { MOST_ROWS } from '../../model/input-bounds';
import { isRecord } from '../../model/require-input';
import { read } from '../../model/snapshot';
import { isList } from '../../model/wording';

/** A column of values that are looked at one by one. */
export type Column = { length: number; at: (row: number) => unknown };

/**
 * A list, a typed array or a vector as a column; `null` for anything else. A vector’s values are asked for one by one: what it holds as
 * a whole may have a 0 where a value is missing.
 */
export function columnOf(values: unknown): Column | null {
  if (!isRecord(values) && !isList(values)) return null;
  const length = read(values, 'length');
  if (typeof length !== 'number' || !(length >= 0 && length <= MOST_ROWS)) return null;
  const get = isList(values) || ArrayBuffer.isView(values) ? null : read(values, 'get');
  if (typeof get === 'function') return { length, at: (row) => called(get, values, row) };
  return isList(values) || ArrayBuffer.isView(values) ? { length, at: (row) => read(values, row) } : null;
}

/** The columns of an Arrow table; `null` for what is none. */
export function arrowColumns(source: object): { name: string; values: Column }[] | null {
  const childAt = read(source, 'getChildAt');
  const schema = read(source, 'schema');
  const fields = isRecord(schema) ? read(schema, 'fields') : null;
  if (typeof childAt !== 'function' || !isList(fields)) return null;
  return fields.flatMap((field: unknown, place) => {
    const name = isRecord(field) ? read(field, 'name') : null;
    const values = columnOf(called(childAt, source, place));
    return typeof name === 'string' && values !== null ? [{ name, values }] : [];
  });
}

/** Whatever can be called. */
type Method = Parameters<typeof Reflect.apply>[0];

/** What a method of the caller’s answers; nothing where it throws. */
function called(method: Method, of: object, place: number): unknown {
  try {
    return Reflect.apply(method, of, [place]) as unknown;
  } catch {
    return undefined;
  }
}
