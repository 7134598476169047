import type { Catalogue } from '../catalogue';
import { linkedInSsi } from '../linkedin-ssi';
import type { MetricId } from '../metric';

/**
 * Leaves out scores of 0 without a point in any pillar: LinkedIn shows none, a capture that failed is written so. Zeros among scores would
 * pass for great falls.
 *
 * @param columns - Changed in place: score and pillars of such a row are missing.
 * @returns How many rows had such a score, of how many with one.
 */
export function withoutFailedCaptures(
  columns: ReadonlyMap<MetricId, Float64Array>,
  catalogue: Catalogue,
): { count: number; of: number } {
  const total = columns.get(linkedInSsi.id);
  const counts = { count: 0, of: 0 };
  if (total === undefined) return counts;
  const ids = catalogue.get(linkedInSsi.id)?.pillars.map(({ id }) => id) ?? [];
  const pillars = ids.flatMap((id) => columns.get(id) ?? []);
  for (let row = 0; row < total.length; row++) {
    if (Number.isNaN(total[row]!)) continue;
    counts.of++;
    // What is missing is not above 0 either.
    if (total[row] !== 0 || pillars.some((points) => points[row]! > 0)) continue;
    counts.count++;
    total[row] = Number.NaN;
    for (const points of pillars) points[row] = Number.NaN;
  }
  return counts;
}
