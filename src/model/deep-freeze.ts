/** What {@link deepFreeze} froze: plain data to the bottom, since all of it was written here or copied. */
const frozen: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Makes shared data unchangeable, so that no caller can alter what the next audit rests on. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  frozen.add(Object.freeze(value));
  return value;
}

/** Whether a value can be read today as it was yesterday: what others froze may have getters. */
export function isDeepFrozen(value: object): boolean {
  return frozen.has(value);
}
