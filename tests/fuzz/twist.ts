import fc from 'fast-check';
import { createGenerator } from '../../src/stats/descriptive/random';
import { anyValue } from './arbitrary/anything';
import { anyHostile, type Hostile, makeHostile } from './hostile';

/** What becomes of one place of an argument. */
type Change =
  | { do: 'replace' | 'insert'; by: unknown; key: string }
  | { do: 'remove' | 'repeat' | 'swap' | 'flood' }
  | { do: 'plant'; hostile: Hostile };

/** One change at one place, found from a seed. */
export type Twist = { place: number; change: Change };

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'weigth', 'name', 'id', 'metric', 'components'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

const place = fc.nat(1e9);

/** One value replaced, added, left out, repeated, or moved. */
export const anyChange: fc.Arbitrary<Twist> = fc.record({
  place,
  change: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constantFrom('replace', 'replace', 'insert'), by: anyValue, key: keys }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('remove', 'remove', 'repeat', 'repeat', 'swap', 'flood') }),
    },
  ) as fc.Arbitrary<Change>,
});

/** One value replaced by something hostile. */
export const anyPlant: fc.Arbitrary<Twist> = fc.record({
  place,
  change: fc.record({ do: fc.constant('plant' as const), hostile: anyHostile }),
});

/** A copy of `value` that is changed at one place; the rest is shared with it. */
export function twisted(value: unknown, { place, change }: Twist): unknown {
  return descend(value, createGenerator(place), change, 0);
}

/** How often the walk down to a place stops early, so that whole parts are changed too. */
const STOPS = 0.15;

function descend(value: unknown, draw: () => number, change: Change, depth: number): unknown {
  const isParent = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
  const children = isParent ? Object.keys(value) : [];
  if (children.length === 0 || (depth > 0 && draw() < STOPS)) return changed(value, change);
  const at = Math.floor(draw() * children.length);
  const key = children[at] as string;
  const next = children[(at + 1) % children.length] as string;
  const record = value as Record<string, unknown>;
  const child = record[key];
  if (change.do === 'remove' && draw() < 0.5) return without(value, key);
  if (change.do === 'swap' && draw() < 0.5) {
    return withKey(withKey(value, key, record[next]), next, child);
  }
  if (change.do === 'repeat' && Array.isArray(value) && draw() < 0.5) return [...value, child];
  return withKey(value, key, descend(child, draw, change, depth + 1));
}

function changed(value: unknown, change: Change): unknown {
  switch (change.do) {
    case 'plant':
      return makeHostile(change.hostile, value);
    case 'replace':
      return change.by;
    case 'insert':
      return typeof value === 'object' && value !== null ? withKey(value, change.key, change.by) : change.by;
    case 'remove':
      return undefined;
    case 'repeat':
      return [value, value];
    case 'swap':
      return [value];
    case 'flood':
      return flooded(value);
  }
}

/** Far more than anybody writes, and within a megabyte: whatever compares all with all takes minutes. */
const FLOOD = 3000;

/** More entries, keys or text of the kind that is there. */
function flooded(value: unknown): unknown {
  if (typeof value === 'string') return value.repeat(FLOOD);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return Array.from({ length: FLOOD }, (_, at) => renamed(value[at % value.length], at));
  }
  const keys = Object.keys(value);
  const more = Array.from({ length: FLOOD }, (_, at) => `${keys[at % keys.length]}-${at}`);
  return { ...value, ...Object.fromEntries(more.map((key) => [key, 1])) };
}

/** An entry with an id of its own. */
function renamed(entry: unknown, at: number): unknown {
  if (typeof entry === 'string') return `${entry}-${at}`;
  if (typeof entry !== 'object' || entry === null) return entry;
  return 'id' in entry ? { ...entry, id: `${entry.id}-${at}` } : { ...entry };
}

/** A list takes no length that is none of a list: it is then an object with its entries and that length. */
function withKey(parent: unknown, key: string, value: unknown): unknown {
  const isList = Array.isArray(parent) && key !== 'length';
  const copy = isList ? [...parent] : { ...(parent as object) };
  const property = { value, enumerable: true, writable: true, configurable: true };
  return Object.defineProperty(copy, key, property);
}

function without(parent: unknown, key: string): unknown {
  if (Array.isArray(parent)) return parent.filter((_, at) => String(at) !== key);
  const { [key]: _, ...rest } = parent as Record<string, unknown>;
  return rest;
}
