import { expect, test } from 'vitest';
import { groupOverlap } from '../../../src/stats/descriptive/group-overlap';

const of = (one: readonly number[], other: readonly number[]) =>
  groupOverlap(Float64Array.from([...one, ...other]), [...one.map(() => 0), ...other.map(() => 1)]);

test.each<[string, readonly number[], readonly number[], [number, number], number]>([
  ['apart', [1, 2, 3], [11, 12, 13], [0, 0], 10],
  ['touching', [1, 2, 3], [3, 4, 5], [1, 1], 2],
  ['one within the other', [1, 5, 9], [4, 5, 6], [1, 3], 0],
  ['an outlier spans the other', [0, 1, 100], [50, 51, 52], [0, 3], 0.426],
  ['nothing varies', [1, 1], [2, 2], [0, 0], Number.POSITIVE_INFINITY],
  ['all the same', [1, 1], [1, 1], [2, 2], 0],
])('%s', (_, one, other, shared, distance) => {
  const found = of(one, other);
  expect(found.shared).toEqual(shared);
  if (Number.isFinite(distance)) expect(found.distance).toBeCloseTo(distance, 2);
  else expect(found.distance).toBe(distance);
  const turned = of(other, one);
  expect(turned).toEqual({ shared: [found.shared[1], found.shared[0]], distance: found.distance });
});
