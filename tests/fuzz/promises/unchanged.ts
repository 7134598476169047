/** Objects that programs write down as they are: literals, lists, what JSON.parse makes. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/** Freezes arguments to the bottom, so that a change throws; a typed array cannot be frozen, and is copied. */
export function guard(given: readonly unknown[]): () => string | null {
  const copies: [ArrayLike<unknown>, unknown[]][] = [];
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    if (ArrayBuffer.isView(value)) {
      if (!(value instanceof DataView)) {
        copies.push([
          value as unknown as ArrayLike<unknown>,
          Array.from(value as unknown as ArrayLike<unknown>),
        ]);
      }
      return;
    }
    if (!isPlain(value)) return;
    Object.freeze(value);
    for (const child of Object.values(value)) freeze(child);
  };
  for (const argument of given) freeze(argument);
  return () =>
    copies.every(([now, before]) => before.every((cell, at) => Object.is(cell, now[at])))
      ? null
      : 'changed a column it was given';
}
