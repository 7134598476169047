import { describe, expect, test } from 'vitest';
import { endOfShare, profileShare } from '../../src/scoring/composite-share';

/** A pillar of 60 % with one of three, one of 40 % with a half and nothing. */
const profile = [
  { nominal: 0.6, values: [1, 0, 0] },
  { nominal: 0.4, values: [0.5, 0] },
];

describe('the share of a metric that has a property', () => {
  test('is that of equal weights, within what unequal ones make of it', () => {
    // At a ratio of 4: 1 of 9 to 4 of 6 of the first pillar, 0.5 of 5 to 2 of 5 of the second.
    expect(profileShare(profile, 4)).toEqual({
      value: expect.closeTo(0.6 / 3 + 0.4 / 4, 14),
      low: expect.closeTo(0.6 / 9 + 0.4 / 10, 14),
      high: expect.closeTo((0.6 * 4) / 6 + (0.4 * 2) / 5, 14),
    });
    expect(profileShare([], 4)).toEqual({ value: 0, low: 0, high: 0 });
  });

  test.each([1, 1.5, 4, 100])(
    'has the same ends when they are asked one by one, at a ratio of %d',
    (ratio) => {
      const { low, high } = profileShare(profile, ratio);
      expect(endOfShare(profile, 'low')(ratio)).toBeCloseTo(low, 14);
      expect(endOfShare(profile, 'high')(ratio)).toBeCloseTo(high, 14);
    },
  );
});
