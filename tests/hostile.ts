/** Values that no argument may be, or that throw, change or end when looked at; made anew for each use. */
export const hostile: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'the largest number': () => Number.MAX_VALUE,
  'the smallest number': () => Number.MIN_VALUE,
  'a number below 0': () => -3,
  'a BigInt': () => 3n,
  'a symbol': () => Symbol('hostile'),
  'an empty text': () => '',
  'the name of a prototype': () => '__proto__',
  'a function': () => () => 1,
  true: () => true,
  'an empty list': () => [],
  'a list of null': () => [null],
  'a list of lists': () => [[1], [[2]]],
  'a list of four billion holes': () => new Array(2 ** 32 - 1),
  'an empty object': () => ({}),
  'a date': () => new Date(Number.NaN),
  'a map': () => new Map([['id', 1]]),
  'an object with a prototype of its own': () => Object.create({ id: 'x', length: 2 }),
  'getters that throw': () =>
    throwing(['id', 'name', 'aborted', 'target', 'components', 'page', 'length', 'scale', 'locale']),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a list that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  'a proxy that throws whatever is asked': () => new Proxy({}, refusing),
  'a list that throws whatever is asked': () => new Proxy([], refusing),
  'a vector whose entries throw': () =>
    Object.defineProperty({ length: 3 }, 1, { enumerable: true, get: fail }),
  'a vector whose length throws': () => Object.defineProperty({}, 'length', { enumerable: true, get: fail }),
  'an object whose length is an object': () => ({ length: {} }),
  'a vector whose length is a symbol': () => ({ length: Symbol('length') }),
  'a column that was detached': () => {
    const column = Float64Array.of(1, 2);
    structuredClone(column.buffer, { transfer: [column.buffer] });
    return column;
  },
  'a column that is shared': () => new Float64Array(new SharedArrayBuffer(16)),
  'a column that can shrink': () => {
    const { buffer, column } = resizable();
    buffer.resize(8);
    return column;
  },
  'a cycle': () => {
    const round: Record<string, unknown> = { id: 'x' };
    round.pillars = [round];
    round.findings = round.pillars;
    return round;
  },
  'a thousand levels': () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1000; level++) deep = [deep];
    return deep;
  },
};

function fail(): never {
  throw new TypeError('hostile');
}

function throwing(keys: readonly string[]): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(keys.map((key) => [key, { enumerable: true, get: fail }])),
  );
}

const refusing: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getOwnPropertyDescriptor: fail,
};

/** Not in the types of the oldest engine that is supported. */
function resizable(): { buffer: ArrayBuffer & { resize: (length: number) => void }; column: Float64Array } {
  const buffer = Reflect.construct(ArrayBuffer, [16, { maxByteLength: 32 }]);
  return { buffer, column: new Float64Array(buffer) };
}
