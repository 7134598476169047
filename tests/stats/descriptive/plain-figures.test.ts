import { describe, expect, test } from 'vitest';
import { dot } from '../../../src/stats/descriptive/dot';
import { extremes } from '../../../src/stats/descriptive/extremes';
import { lengthOf } from '../../../src/stats/descriptive/length';
import { median } from '../../../src/stats/descriptive/median';
import { sum } from '../../../src/stats/descriptive/sum';

const of = (...values: number[]) => Float64Array.from(values);

describe('plain figures', () => {
  test.each([
    [[3, -1, 2], { low: -1, high: 3 }],
    [[Number.NaN, 5, Number.NaN], { low: 5, high: 5 }],
    [[Number.NaN], { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }],
    [[], { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }],
  ])('extremes of %j', (values, expected) => {
    expect(extremes(of(...values))).toEqual(expected);
  });

  test.each([
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('the median of %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test.each([
    [[3, -4], 0, 5],
    [[100, 3, 4], 1, 5],
    [[3e200, 4e200], 0, 5e200],
    [[3e-200, 4e-200], 0, 5e-200],
    [[0, 0], 0, 0],
    [[8, 0], 1, 0],
    [[], 0, 0],
  ])('the length of %j from %i on', (values, from, expected) => {
    expect(lengthOf(of(...values), from) / (expected || 1)).toBeCloseTo(expected === 0 ? 0 : 1, 14);
  });

  test('sums, and sums of products', () => {
    expect(sum(of(1, 2, 4))).toBe(7);
    expect(sum(of())).toBe(0);
    expect(sum(of(1, Number.NaN))).toBeNaN();
    expect(dot(of(1, 2, 3), of(4, 5, -6))).toBe(-4);
    expect(dot(of(), of())).toBe(0);
  });
});
