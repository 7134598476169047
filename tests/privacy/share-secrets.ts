import type { MetricId } from '../../src/model/metric';
import type { Observation } from '../../src/model/plan-data';
import { groupBy } from './secrets';

/**
 * What nobody may read from a report of one metric: each person's share of the team's total, and that against an equal share, for money
 * is held against results in both ways.
 */
export function shareSecrets(observations: readonly Observation[], metric: MetricId): Float64Array {
  const known = observations.flatMap(({ participant, metrics }) => {
    const value = metrics[metric];
    return typeof value === 'number' ? [{ participant, value }] : [];
  });
  const totals = groupBy(known, ({ participant }) => participant).map((rows) =>
    rows.reduce((sum, { value }) => sum + value, 0),
  );
  const total = totals.reduce((sum, own) => sum + own, 0);
  const equal = 1 / totals.length;
  const shares = totals.flatMap((own) => [own / total, Math.abs(own / total - equal), own / total + equal]);
  return Float64Array.from(new Set(shares.filter((share) => share > 0))).sort();
}
