/** What kind of value stands somewhere. */
export type FoundKind =
  | 'missing'
  | 'undefined'
  | 'null'
  | 'string'
  | 'empty-string'
  | 'number'
  | 'NaN'
  | 'infinite'
  | 'boolean'
  | 'list'
  | 'object'
  | 'function'
  | 'bigint'
  | 'unreadable';

/**
 * What was found where something else was expected.
 *
 * `value` only where it may be repeated, never a cell or a name of the data; of a text its first 41 characters. `count` is the number of
 * entries of a list or an object that has too many or too few.
 */
export type Found = {
  kind: FoundKind;
  value?: string | number | null | undefined;
  count?: number | undefined;
};
