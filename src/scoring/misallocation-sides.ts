import type { Misallocation, PaidTeam } from './misallocation';
import { hasFewOnOneSide, sharesOf } from './shares';

/**
 * Whether a figure of a misallocation tells of a few. Half the sum of all gaps is the sum of those above 0: where one person alone lies
 * above the mean, the misallocation of equal pay is that person's share of the results less 1/n.
 *
 * @param team - For which a misallocation was found.
 */
export function misallocationTellsOfFew(
  { paid, periods, totals }: PaidTeam,
  { factor }: Pick<Misallocation, 'factor'>,
): boolean {
  const [pay, equal, ...results] = [paid, periods, ...totals].map(sharesOf) as [
    Float64Array,
    Float64Array,
    ...Float64Array[],
  ];
  const result = pay.map(
    (_, code) => results.reduce((sum, shares) => sum + shares[code]!, 0) / totals.length,
  );
  const shrunk = pay.map((share, code) => factor * share + (1 - factor) * equal[code]!);
  return [
    [pay, result],
    [equal, result],
    [pay, equal],
    [shrunk, result],
  ].some(([one, other]) => hasFewOnOneSide(one!, other!));
}
