/** A type whose fields that may be left out hold no `null`; a `null` that is required keeps its meaning. */
export type WithoutNull<T> = T extends string | ((...args: never[]) => unknown)
  ? T
  : T extends readonly (infer Entry)[]
    ? WithoutNull<Entry>[]
    : T extends object
      ? {
          [Key in keyof T]: undefined extends T[Key]
            ? WithoutNull<Exclude<T[Key], null>>
            : WithoutNull<T[Key]>;
        }
      : T;

/** What was given of an object of options: `null` says as little as a key that is not there. */
export function withoutNull<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as T;
}
