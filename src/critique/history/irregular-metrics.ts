import type { Catalogue } from '../../model/catalogue';
import { isSummed, type MetricId } from '../../model/metric';
import { hasValue, type PlanPeriodRuns } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';

/** Where more of a metric's plan periods lack rows than this, it was measured at dates of each person's own. */
const MOST_LACKING = 1 / 2;

/**
 * Scores, rates and ratings that were read at irregular dates: most plan periods in which they have a value lack rows, so that only an
 * average within the plan period says what they were.
 *
 * @param groups - Metrics that are told together.
 * @param lacking - 1 for each run in which rows are missing.
 */
export function irregularMetrics(
  { columns, form }: Panel,
  groups: readonly (readonly MetricId[])[],
  catalogue: Catalogue,
  { starts }: PlanPeriodRuns,
  lacking: Uint8Array,
): ReadonlySet<MetricId> {
  if ((form !== 'day' && form !== 'week') || !lacking.includes(1)) return new Set();
  const isIrregular = (ids: readonly MetricId[]): boolean => {
    if (ids.some((id) => isSummed(catalogue.get(id) ?? { nature: null }))) return false;
    const own = ids.flatMap((id) => columns.get(id) ?? []);
    let [known, incomplete] = [0, 0];
    for (let run = 0; run < lacking.length; run++) {
      if (!own.some((column) => hasValue(column, starts[run]!, starts[run + 1]!))) continue;
      known++;
      incomplete += lacking[run]!;
    }
    return incomplete > MOST_LACKING * known;
  };
  return new Set(groups.filter(isIrregular).flat());
}
