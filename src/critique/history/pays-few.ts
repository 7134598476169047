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
  const count = (marks: Uint8Array): number => members.reduce((sum, code) => sum + (marks[code] ?? 0), 0);
  return levels.some(({ away, between }) => {
    const some = count(between);
    return (some > 0 && isFew(some)) || away.some((marks) => isFew(count(marks)));
  });
}

function present(periods: Float64Array): number[] {
  return [...periods.keys()].filter((code) => periods[code]! > 0);
}
