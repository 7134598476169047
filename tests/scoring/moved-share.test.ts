import { expect, test } from 'vitest';
import { movedShare } from '../../src/scoring/moved-share';

test.each<[string, number[], number[], number | null]>([
  ['nothing moves', [1, 2, 3], [1, 2, 3], 0],
  ['twice as much for everybody moves nothing', [1, 2, 3], [2, 4, 6], 0],
  ['all of it to somebody else', [5, 0], [0, 1], 1],
  ['half of it', [1, 1], [0, 7], 0.5],
  ['a tenth, between two of three', [5, 3, 2], [4, 4, 2], 0.1],
  ['rounding is no move', [0.1, 0.2, 0.3], [0.3, 0.6, 0.9], 0],
  ['a small move is one', [1, 1], [1 + 4e-12, 1 - 4e-12], expect.closeTo(2e-12, 15)],
  ['nobody paid before', [0, 0], [1, 2], null],
  ['nobody paid after', [1, 2], [0, 0], null],
  ['nobody at all', [], [], null],
  ['more before than a number holds', [1e308, 1e308], [1, 2], null],
  ['more after than a number holds', [1, 2], [1e308, 1e308], null],
])('%s', (_, before, after, share) => {
  const moved = movedShare(Float64Array.from(before), Float64Array.from(after));
  expect(moved === null || moved === 0 || moved === 1 ? moved : Number(moved.toPrecision(12))).toEqual(share);
});
