/** Makes something at most once: what is costly to make and the same whatever the options. */
export type Remember = <T>(what: string, make: () => T) => T;

/** A memory of its own, for one audit. */
export function memory(): Remember {
  const made = new Map<string, unknown>();
  return <T>(what: string, make: () => T): T => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what) as T;
  };
}
