import { relativeError } from '../relative-error';

/** Estimates and intervals agree to this, relatively. */
export const ESTIMATES = 1e-9;
/** So do tail probabilities; those below 1e-6 to this. */
export const TAILS = 1e-6;

export type Pair = readonly [actual: number | undefined, expected: number];

/** An estimator, the program it is compared with, how far they may differ, and every value of both. */
export type Compared = readonly [estimator: string, by: string, limit: number, pairs: Pair[]];

export const zip = (actual: ArrayLike<number> | undefined, expected: ArrayLike<number>): Pair[] =>
  Array.from(expected, (value, at): Pair => [actual?.[at], value]);

export const table = (rows: readonly (readonly number[])[], compute: (...args: number[]) => number): Pair[] =>
  rows.map((row): Pair => [compute(...row.slice(0, -1)), row.at(-1) as number]);

/** Figures of the same name in two objects. */
export const named = <Name extends string>(
  names: readonly Name[],
  actual: Readonly<Record<Name, number>> | null | undefined,
  expected: Readonly<Record<Name, number>>,
): Pair[] => names.map((name): Pair => [actual?.[name], expected[name]]);

export const worstOf = (pairs: readonly Pair[]): number =>
  Math.max(...pairs.map(([actual = Number.NaN, expected]) => relativeError(actual, expected)));
