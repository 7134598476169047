/** Calls a function at most once with the same arguments: for what is costly to make. Arguments are the same as `Object.is` has it. */
export type Memoize = <Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
  ...given: Given
) => Made;

type Call = { given: readonly unknown[]; made: unknown };

/** A memory of its own, for one audit. */
export function memory(): Memoize {
  const calls = new Map<unknown, Call[]>();
  return <Given extends readonly unknown[], Made>(make: (...given: Given) => Made, ...given: Given): Made => {
    const known = calls.get(make) ?? [];
    const before = known.find((call) => call.given.every((one, at) => Object.is(one, given[at])));
    if (before !== undefined) return before.made as Made;
    const made = make(...given);
    calls.set(make, [...known, { given, made }]);
    return made;
  };
}
