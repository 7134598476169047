import type { Catalogue } from '../../model/catalogue';
import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';

/** A column turned so that higher is better; `null` when the panel does not hold it. */
export function oriented(panel: Panel, catalogue: Catalogue, id: MetricId): Float64Array | null {
  const column = panel.columns.get(id);
  if (column === undefined) return null;
  return catalogue.get(id)?.better === 'lower' ? column.map((value) => -value) : column;
}
