import { settled } from '../figure-bounds';
import { listSize, missing } from '../problems/containers';
import type { BuiltInProblemCode } from '../problems/params';
import { type Issue, type Params, problem, type Sentence } from '../problems/problem';
import { kind, numberRange } from '../problems/values';

/** A value of a payload, where it stands, and where to write down what is wrong with it. */
export type Cursor = { value: unknown; path: (string | number)[]; issues: Issue[] };

/** Far more entries than the page has in any list: a longer one is not read. */
const MOST_ENTRIES = 100;

/** The number as page and spreadsheets write it: decimal point or comma, exponent allowed, no thousands separator. */
const NUMBER = /^\s*[+-]?\d+([.,]\d+)?(e[+-]?\d+)?\s*$/i;

/** An own property: nothing that a prototype adds is part of the payload. */
export function at({ value, path, issues }: Cursor, key: string | number): Cursor {
  const own = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  const property = own ? (value as Record<string | number, unknown>)[key] : undefined;
  return { value: property, path: [...path, key], issues };
}

/** The entries of a list; none once it is reported, or when it is absent and may be. */
export function entriesOf(list: Cursor, least: number): Cursor[] {
  if (isAbsent(list)) {
    if (least > 0) report(list, missing);
    return [];
  }
  const length = Array.isArray(list.value) ? list.value.length : Number.NaN;
  if (length >= least && length <= MOST_ENTRIES) return Array.from({ length }, (_, place) => at(list, place));
  report(list, listSize, { least, most: MOST_ENTRIES, of: 'entries' });
  return [];
}

/** The number from 0 to `maximum`; `NaN` once it is reported. */
export function readNumber(cursor: Cursor, maximum: number): number {
  const number = toNumber(cursor.value);
  if (number >= 0 && number <= maximum) return settled(number);
  if (isAbsent(cursor)) report(cursor, missing);
  else report(cursor, numberRange, { from: 0, to: maximum });
  return Number.NaN;
}

/** Whether there is an object; reported where there is none. */
export function isObject(cursor: Cursor): boolean {
  if (typeof cursor.value === 'object' && cursor.value !== null) return true;
  if (isAbsent(cursor)) report(cursor, missing);
  else report(cursor, kind, { kinds: ['object'] });
  return false;
}

export function isAbsent({ value }: Cursor): boolean {
  return value === undefined || value === null;
}

export function report<Code extends BuiltInProblemCode>(
  { issues, path }: Cursor,
  sentence: Sentence<Code>,
  ...params: Params<Code>
): void {
  issues.push(problem(path, sentence, ...params));
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && NUMBER.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
}
