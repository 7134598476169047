import { isFew } from '../../model/suppression';
import type { Payouts } from '../../scoring/replay/replay-plan';

/**
 * Whether a sum of what a plan paid tells of a few. Who knows what others are paid without knowing their results, nothing, the most or a flat
 * stretch of the curve, takes it from the sum: what is left is of those few whose pay is another, of any measure.
 *
 * @param members - Codes of the participants whose pay is added up; default all who were there.
 */
export function paysFew(
  { levels, periods }: Payouts,
  members: readonly number[] = present(periods),
): boolean {
  return levels.some(({ away, between, teamOf }) => {
    const count = (marks: Uint8Array): number => peopleOrTeams(marks, members, teamOf);
    const some = count(between);
    return (some > 0 && isFew(some)) || away.some((marks) => isFew(count(marks)));
  });
}

/** How many of the members are marked; a team is as secret as a participant, so no more than the teams they are of. */
function peopleOrTeams(marks: Uint8Array, members: readonly number[], teamOf: Int32Array | null): number {
  const marked = members.filter((code) => marks[code] === 1);
  if (teamOf === null) return marked.length;
  return Math.min(marked.length, new Set(marked.map((code) => teamOf[code])).size);
}

function present(periods: Float64Array): number[] {
  return [...periods.keys()].filter((code) => periods[code]! > 0);
}
