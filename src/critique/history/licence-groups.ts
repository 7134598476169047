import { type Licence, licences } from '../../model/licence';
import { suppressedGroups } from '../../model/suppression';

/** The participants who hold one licence, and whether they are too few to be shown. */
export type LicenceGroup = { licence: Licence; members: number[]; isHidden: boolean };

/**
 * Who holds which licence, among those present. Small groups are hidden, and others with them until no subtraction from the total
 * tells of a few.
 *
 * @param periods - Plan periods present, by participant code.
 * @param licenceOf - By participant code the place in `licences`, −1 where unknown.
 * @param least - The smallest group that may be shown.
 */
export function licenceGroups(
  periods: Float64Array,
  licenceOf: Int8Array | null,
  least: number,
): LicenceGroup[] {
  const groups = licences.map((licence) => ({ licence, members: [] as number[] }));
  const withoutLicence: number[] = [];
  for (let code = 0; code < periods.length; code++) {
    if (periods[code] === 0) continue;
    const held = licenceOf?.[code] ?? -1;
    (groups[held]?.members ?? withoutLicence).push(code);
  }
  const filled = groups.filter(({ members }) => members.length > 0);
  const hidden = suppressedGroups(
    filled.map(({ members }) => members),
    least,
    withoutLicence,
  );
  return filled.map((group, at) => ({ ...group, isHidden: hidden.has(at) }));
}

/** What a group's members have of a figure by participant code, together. */
export function totalOf(figures: Float64Array, members: readonly number[]): number {
  return members.reduce((sum, code) => sum + (figures[code] ?? 0), 0);
}
