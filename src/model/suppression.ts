/** A count of people is told from this many on: of two each knows the other, of three nobody is sure. */
const SMALLEST_CELL = 3;

/** Whether so few people are told of that each could be known; also nobody, for then everybody else is told of. */
export function isFew(people: number): boolean {
  return people < SMALLEST_CELL;
}

/** Whether a share of a group would point at the few who are on one side of it. */
export function isTelling(count: number, size: number): boolean {
  return isFew(Math.min(count, size - count));
}

/**
 * Which groups must not be shown: those with fewer than `least` members, and further ones, the smallest first, until the hidden are
 * at least `together` people. Otherwise a total less what is shown would tell of a few.
 *
 * @param groups - The members of each; a person may be in several. Empty groups need no hiding.
 * @param least - The smallest group that may be shown.
 * @param unshown - Members who are in no group and yet in the total.
 * @param together - How many people the hidden have to be.
 * @returns The places of the hidden groups.
 */
export function suppressedGroups(
  groups: readonly (readonly number[])[],
  least: number,
  unshown: readonly number[] = [],
  together: number = least,
): Set<number> {
  const ascending = [...groups.keys()].filter((at) => size(at) > 0).sort((a, b) => size(a) - size(b));
  const hidden = new Set<number>();
  const people = new Set(unshown);
  for (const at of ascending) {
    if (size(at) >= least && (people.size === 0 || people.size >= together)) break;
    hidden.add(at);
    for (const member of groups[at] ?? []) people.add(member);
  }
  return hidden;

  function size(at: number): number {
    return groups[at]?.length ?? 0;
  }
}
