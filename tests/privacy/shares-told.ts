import type { PlanComparison } from '../../src/model/plan-comparison';
import type { IncentivePlanReport } from '../../src/model/report';

/** Every figure of a report that lies strictly between −1 and 1, and each between 0 and 1 less it: what a share can be read from. */
export function sharesTold(report: IncentivePlanReport, comparison: PlanComparison): Float64Array {
  const found = new Set<number>();
  const collect = (value: unknown): void => {
    if (typeof value === 'number') {
      if (value !== 0 && Math.abs(value) < 1) found.add(Math.abs(value)).add(1 - Math.abs(value));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([report, comparison.payouts]);
  return Float64Array.from(found).sort();
}
