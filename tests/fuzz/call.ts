import fc from 'fast-check';
import { anyValue } from './arbitrary/anything';
import { anyHostile, type Hostile, makeHostile } from './hostile';
import { anyChange, anyPlant, type Twist, twisted } from './twist';

/** How arguments were made: as they should be, with one change, with something hostile inside, or one of them wholly something else. */
export type Kind = 'true' | 'changed' | 'hostile' | 'anything';

/** A call as data: hostile arguments are made from it anew each time, because many of them work once only. */
export type Call = {
  kind: Kind;
  given: readonly unknown[];
  argument: number;
  twist?: Twist | undefined;
  instead?: { value: unknown } | { hostile: Hostile } | undefined;
  /** A seed for what is tried besides: another order of rows, other names. */
  variation: number;
};

/** Calls of every kind around arguments that are as they should be. */
export function callsOf(given: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<Call> {
  const base = { given, argument: fc.nat(7), variation: fc.nat(1e6) };
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ ...base, kind: fc.constant('true' as const) }) },
    { weight: 4, arbitrary: fc.record({ ...base, kind: fc.constant('changed' as const), twist: anyChange }) },
    { weight: 2, arbitrary: fc.record({ ...base, kind: fc.constant('hostile' as const), twist: anyPlant }) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...base,
        kind: fc.constant('anything' as const),
        instead: fc.oneof(fc.record({ value: anyValue }), fc.record({ hostile: anyHostile })),
      }),
    },
  );
}

/** Calls with arguments as they should be. */
export function trueCallsOf(given: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<Call> {
  return fc.record({ given, argument: fc.constant(0), variation: fc.nat(1e6), kind: fc.constant('true') });
}

/** The arguments of a call. */
export function argumentsOf({ given, argument, twist, instead }: Call): unknown[] {
  if (given.length === 0) return [];
  const at = argument % given.length;
  return given.map((value, place) => {
    if (place !== at) return value;
    if (twist !== undefined) return twisted(value, twist);
    if (instead === undefined) return value;
    return 'value' in instead ? instead.value : makeHostile(instead.hostile, value);
  });
}
