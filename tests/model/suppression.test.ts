import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressedGroups } from '../../src/model/suppression';

describe('suppression', () => {
  it.each([
    ['nothing small', [12, 30], 0, []],
    ['one small group takes the next with it', [3, 30], 0, [0, 1]],
    ['two small ones that are too few together take a third', [30, 1, 1], 0, [0, 1, 2]],
    ['small ones that are enough together hide alone', [30, 6, 5], 0, [1, 2]],
    ['empty groups tell nothing', [30, 0], 0, []],
    ['people in no group are hidden too', [20], 1, [0]],
    ['enough people in no group cover the small ones', [20, 3], 12, [1]],
  ] as const)('%s', (_, sizes, unshown, hidden) => {
    expect([...suppressedGroups(sizes, 10, unshown)].sort()).toEqual(hidden);
  });

  it('never leaves a total less what is shown to tell of fewer than the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 0, max: 40 }),
        (sizes, unshown) => {
          const hidden = suppressedGroups(sizes, 10, unshown);
          const shown = sizes.filter((size, at) => size > 0 && !hidden.has(at));
          const rest = unshown + sizes.reduce((sum, size, at) => sum + (hidden.has(at) ? size : 0), 0);
          expect(shown.every((size) => size >= 10)).toBe(true);
          if (shown.length > 0) expect(rest === 0 || rest >= 10).toBe(true);
        },
      ),
      { seed: 1 },
    );
  });
});
