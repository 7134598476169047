import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTelling, suppressedGroups } from '../../src/model/suppression';

/** Groups of so many people, nobody in two of them; and people in none. */
function disjoint(sizes: readonly number[], unshown: number): [number[][], number[]] {
  let next = 0;
  const people = (size: number): number[] => Array.from({ length: size }, () => next++);
  return [sizes.map(people), people(unshown)];
}

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
    const [groups, others] = disjoint(sizes, unshown);
    expect([...suppressedGroups(groups, 10, others)].sort()).toEqual(hidden);
  });

  it('counts people and not their rows: one person in ten hidden groups is one', () => {
    const alone = Array.from({ length: 10 }, () => [0]);
    const [[team = []]] = disjoint([12], 0);
    expect([...suppressedGroups([...alone, team], 10)]).toContain(10);
  });

  it.each([
    [1, 10, true],
    [9, 10, true],
    [0, 10, true],
    [3, 10, false],
    [7, 10, false],
    [2, 100, true],
  ])('%i of %i points at a few: %s', (count, size, expected) => {
    expect(isTelling(count, size)).toBe(expected);
  });

  it('never leaves a total less what is shown to tell of fewer than the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 0, max: 40 }),
        (sizes, unshown) => {
          const [groups, others] = disjoint(sizes, unshown);
          const hidden = suppressedGroups(groups, 10, others);
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
