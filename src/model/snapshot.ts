import { settled } from './figure-bounds';

/** Deeper than anything a plan, an index, a case or a report holds. */
const DEEPEST = 16;

/** What stands for a property that throws when looked at. */
const unreadable: unique symbol = /* @__PURE__ */ Symbol('unreadable');

/** How values are copied: what becomes of numbers, and of objects below the last level. */
type Copying = {
  number: (value: number) => number;
  below: (value: object) => unknown;
  /** Sees each object as it was given. */
  look?: ((value: object) => void) | undefined;
};

const ofInput: Copying = { number: settled, below: () => unreadable };
const ofLevels: Copying = { number: settled, below: (value) => value };
const ofResults: Copying = { number: (value) => value, below: () => unreadable };

/**
 * A copy of plain data that can be read without surprises.
 *
 * Every property is looked at once, so getters that throw or change do no harm; `undefined` properties are absent; objects have
 * no prototype, so that keys such as `__proto__` are keys like any other. What holds itself, or lies deeper than plain data do,
 * cannot be read.
 *
 * @param depth - Copy only so many levels; what lies below them stays the caller's.
 * @param look - Sees each object that is copied, or stays the caller's, as it was given.
 */
export function snapshot(value: unknown, depth?: number, look?: (value: object) => void): unknown {
  const how = depth === undefined ? ofInput : ofLevels;
  return copy(value, depth ?? DEEPEST, look ? { ...how, look } : how, new Map());
}

/** {@link snapshot} of results, which may be finer than any figure that is given. */
export function snapshotOfResults(value: unknown): unknown {
  return copy(value, DEEPEST, ofResults, new Map());
}

/** A property, looked at once; a symbol where that throws, which is none of the values anybody waits for. */
export function read(object: object, key: PropertyKey): unknown {
  try {
    return (object as Record<PropertyKey, unknown>)[key];
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

function copy(value: unknown, depth: number, how: Copying, copies: Map<object, unknown>): unknown {
  if (typeof value === 'number') return how.number(value);
  if (typeof value !== 'object' || value === null) return value;
  how.look?.(value);
  if (depth === 0) return how.below(value);
  // Once for each object, so that shared parts cost nothing; one that is not yet done holds itself.
  const known = copies.get(value);
  if (known !== undefined) return known;
  copies.set(value, unreadable);
  try {
    const done = Array.isArray(value)
      ? copyList(value, depth - 1, how, copies)
      : copyObject(value, depth - 1, how, copies);
    copies.set(value, done);
    return done;
  } catch {
    return unreadable;
  }
}

function copyList(
  list: readonly unknown[],
  depth: number,
  how: Copying,
  copies: Map<object, unknown>,
): unknown[] {
  const result: unknown[] = [];
  const length = Math.min(list.length, LONGEST_LIST + 1);
  for (let i = 0; i < length; i++) result.push(copy(read(list, i), depth, how, copies));
  return result;
}

function copyObject(object: object, depth: number, how: Copying, copies: Map<object, unknown>): object {
  const result: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(object)) {
    const value = read(object, key);
    if (value !== undefined) result[key] = copy(value, depth, how, copies);
  }
  return result;
}
