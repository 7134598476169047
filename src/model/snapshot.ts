import { settled } from './figure-bounds';

/** Deeper than anything a plan, an index or a case holds. */
const DEEPEST = 16;

/** What stands for a property that throws when looked at. */
const unreadable: unique symbol = /* @__PURE__ */ Symbol('unreadable');

/**
 * A copy of plain data that can be read without surprises.
 *
 * Every property is looked at once, so getters that throw or change do no harm; `undefined` properties are absent; objects have
 * no prototype, so that keys such as `__proto__` are keys like any other. Values below `depth` levels are kept as they are.
 */
export function snapshot(value: unknown, depth: number = DEEPEST): unknown {
  return copy(value, depth, new Map());
}

/** A property, looked at once; a symbol where that throws, which is none of the values anybody waits for. */
export function read(object: object, key: string | number): unknown {
  try {
    return (object as Record<string | number, unknown>)[key];
  } catch {
    return unreadable;
  }
}

/** The properties of an object that are asked for, each looked at once; those that are `undefined` are absent. */
export function pick(object: object, keys: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    const value = read(object, key);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Longer lists are read this far, and one entry beyond, so that whoever checks them sees that they are too long. */
export const LONGEST_LIST = 100_000;

function copy(value: unknown, depth: number, copies: Map<object, unknown>): unknown {
  if (typeof value === 'number') return settled(value);
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  // Once for each object: shared parts cost nothing, and cycles end.
  const known = copies.get(value);
  if (known !== undefined) return known;
  try {
    return Array.isArray(value) ? copyList(value, depth, copies) : copyObject(value, depth, copies);
  } catch {
    return unreadable;
  }
}

function copyList(list: readonly unknown[], depth: number, copies: Map<object, unknown>): unknown[] {
  const result: unknown[] = [];
  copies.set(list, result);
  const length = Math.min(list.length, LONGEST_LIST + 1);
  for (let i = 0; i < length; i++) result.push(copy(read(list, i), depth - 1, copies));
  return result;
}

function copyObject(object: object, depth: number, copies: Map<object, unknown>): object {
  const result: Record<string, unknown> = Object.create(null);
  copies.set(object, result);
  for (const key of Object.keys(object)) {
    const value = read(object, key);
    if (value !== undefined) result[key] = copy(value, depth - 1, copies);
  }
  return result;
}
