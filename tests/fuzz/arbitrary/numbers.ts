import fc from 'fast-check';

/** Where arithmetic in binary goes wrong, and the borders of what the library takes: ±1e15, and 1e-15 off 0. */
const extremes: readonly number[] = [
  ...[5e-324, 1e-320, 2.2250738585072014e-308, 1e-154, 9.99e-16, 1e-15],
  ...[1e15, 1.000001e15, 1e16, 1e21, 1e154, 1e308, Number.MAX_VALUE],
  ...[2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, 1 - 2 ** -53, 1 + 2 ** -52],
].flatMap((value) => [value, -value]);

const ordinary = [0, 1, -1, 0.5, 2, 3, 10, 100, 1e6, 0.1 + 0.2];

/** Any number there is, the awkward ones often. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...extremes),
  fc.constantFrom(...ordinary, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.double(),
);

/** Figures that plans hold: mostly plain, now and then as small or as large as is allowed. */
export const positive: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0.5, 1, 2, 12, 60, 99, 5000, 250_000) },
  { weight: 1, arbitrary: fc.constantFrom(1e-15, 1e-9, 1e9, 1e12, 1e15) },
);
