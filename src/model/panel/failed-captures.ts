import { builtInIndices } from '../built-in-indices';
import type { Catalogue } from '../catalogue';
import type { MetricId } from '../metric';

/**
 * Leaves out scores of 0 without a point in any pillar, of the indices that come with this package: their publishers show none, a capture
 * that failed is written so. Zeros among scores would pass for great falls.
 *
 * @param columns - Changed in place: score and pillars of such a row are missing.
 * @returns How many such scores there were, of how many.
 */
export function withoutFailedCaptures(
  columns: ReadonlyMap<MetricId, Float64Array>,
  catalogue: Catalogue,
): { count: number; of: number } {
  const counts = { count: 0, of: 0 };
  for (const { id } of builtInIndices) {
    const total = columns.get(id);
    if (total === undefined) continue;
    const pillars = (catalogue.get(id)?.pillars ?? []).flatMap((pillar) => columns.get(pillar.id) ?? []);
    for (let row = 0; row < total.length; row++) {
      if (Number.isNaN(total[row]!)) continue;
      counts.of++;
      // What is missing is not above 0 either.
      if (total[row] !== 0 || pillars.some((points) => points[row]! > 0)) continue;
      counts.count++;
      total[row] = Number.NaN;
      for (const points of pillars) points[row] = Number.NaN;
    }
  }
  return counts;
}
