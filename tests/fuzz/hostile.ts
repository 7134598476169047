import fc from 'fast-check';

/*
 * What no JSON holds, but a caller of JavaScript can pass. Each is made anew from what stood in its place: many work once only.
 */

const fails = (): never => {
  throw new Error('this object does not want to be read');
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const object = (value: unknown): object =>
  typeof value === 'object' && value !== null ? { ...value } : { value };

/** A getter in place of the first property. */
function withGetter(value: unknown, get: () => unknown): object {
  const [key = 'name'] = Object.keys(object(value));
  return Object.defineProperty(object(value), key, { get, enumerable: true });
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function detached(): Float64Array {
  const column = new Float64Array([1, 2, 3]);
  structuredClone(column.buffer, { transfer: [column.buffer] });
  return column;
}

class Own {
  value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
  get name(): never {
    return fails();
  }
}

class OwnList extends Array {
  override map(): never {
    return fails();
  }
  override flatMap(): never {
    return fails();
  }
}

const makers = {
  'a getter that throws': (value) => withGetter(value, fails),
  'a getter that changes': (value) => {
    let reads = 0;
    const [first] = Object.values(object(value));
    return withGetter(value, () => (++reads % 2 === 1 ? first : { changed: reads }));
  },
  'a getter that throws later': (value) => {
    let reads = 0;
    const [first] = Object.values(object(value));
    return withGetter(value, () => (++reads > 2 ? fails() : first));
  },
  'a proxy that forwards': (value) => new Proxy(object(value), {}),
  'a proxy of a list': (value) => new Proxy([...list(value)], {}),
  'a proxy that throws': (value) => new Proxy(object(value), { get: fails }),
  'a proxy without keys': (value) => new Proxy(object(value), { ownKeys: fails }),
  'a proxy without descriptors': (value) => new Proxy(object(value), { getOwnPropertyDescriptor: fails }),
  'a proxy that has nothing': (value) => new Proxy(object(value), { has: fails, getPrototypeOf: fails }),
  'a proxy that lies about its length': (value) =>
    new Proxy([...list(value)], { get: (target, key) => (key === 'length' ? 3 : Reflect.get(target, key)) }),
  'a revoked proxy': (value) => revoked(object(value)),
  'a revoked proxy of a list': (value) => revoked([...list(value)]),
  'a cycle': (value) => {
    const round: Record<string, unknown> = object(value) as Record<string, unknown>;
    for (const key of Object.keys(round).slice(0, 2)) round[key] = round;
    return Object.assign(round, { round });
  },
  'a cyclic list': (value) => {
    const round = [...list(value)];
    round.push(round);
    return round;
  },
  'no prototype': (value) => Object.assign(Object.create(null), object(value)),
  'an inherited object': (value) => Object.create(object(value)),
  'own __proto__': (value) =>
    Object.defineProperty(object(value), '__proto__', { value: { polluted: 1 }, enumerable: true }),
  'a symbol': () => Symbol('fuzz'),
  'a key that is a symbol': (value) => ({ ...object(value), [Symbol.iterator]: fails }),
  'a bigint': () => 12n,
  'a large bigint': () => 10n ** 400n,
  'a function': (value) => () => value,
  'a function that throws': () => fails,
  'a class': () => Own,
  'an instance': (value) => new Own(value),
  'a date': () => new Date(Number.NaN),
  'a map': (value) => new Map(Object.entries(object(value))),
  'a set': (value) => new Set(list(value)),
  'a boxed number': () => Object(0.5),
  'a boxed string': () => Object('linkedin-ssi'),
  'a promise': (value) => Promise.resolve(value),
  'an error': () => new Error('an error'),
  'a value that throws when it is converted': (value) => ({
    ...object(value),
    toString: fails,
    valueOf: fails,
    toJSON: fails,
    [Symbol.toPrimitive]: fails,
  }),
  'a list that throws when it is walked': (value) =>
    Object.assign([...list(value)], { [Symbol.iterator]: fails, map: fails, flatMap: fails, entries: fails }),
  'a list of a class of its own': (value) => OwnList.from(list(value)),
  'a list with holes': (value) => {
    const holes = [...list(value)];
    holes.length += 2;
    return holes;
  },
  'an entry that throws': (value) =>
    Object.defineProperty([...list(value)], 0, { get: fails, enumerable: true }),
  'a sparse list': () => new Array(4_000_000),
  'a length of 200 million': () => ({ length: 2e8 }),
  'a length beyond whole numbers': () => ({ length: 2 ** 60 }),
  'a length that is none': () => ({ length: -1.5 }),
  'deep lists': () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
  'a detached buffer': () => detached(),
  'a shared buffer': () => new Float64Array(new SharedArrayBuffer(24)).fill(1),
  'a view of bytes': () => new DataView(new ArrayBuffer(8)),
  'a list of bigints': () => new BigInt64Array([1n, 2n, 3n]),
  'clamped bytes': () => new Uint8ClampedArray([1, 200, 3]),
  'frozen to the bottom': (value) => Object.freeze(object(value)),
} satisfies Record<string, (value: unknown) => unknown>;

/** The name of something hostile. */
export type Hostile = keyof typeof makers;

/** Any of them by name, so that a counterexample can be read. */
export const anyHostile: fc.Arbitrary<Hostile> = fc.constantFrom(...(Object.keys(makers) as Hostile[]));

/** Makes it, out of what stood in its place. */
export function makeHostile(name: Hostile, value: unknown): unknown {
  return makers[name](value);
}
