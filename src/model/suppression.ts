/**
 * Which groups must not be shown: those below `least`, and further ones, the smallest first, until the hidden together are at least
 * as many. Otherwise a total less what is shown would tell of a few.
 *
 * @param sizes - Participants of each group; empty groups need no hiding.
 * @param least - The smallest group that may be shown.
 * @param unshown - Participants who are in no group and yet in the total.
 * @returns The places of the hidden groups.
 */
export function suppressedGroups(sizes: readonly number[], least: number, unshown = 0): Set<number> {
  const ascending = [...sizes.keys()].filter((at) => size(at) > 0).sort((a, b) => size(a) - size(b));
  const hidden = new Set<number>();
  let together = unshown;
  for (const at of ascending) {
    if (size(at) >= least && (together === 0 || together >= least)) break;
    hidden.add(at);
    together += size(at);
  }
  return hidden;

  function size(at: number): number {
    return sizes[at] ?? 0;
  }
}
