import type { MetricId } from '../../src/model/metric';
import type { Observation } from '../../src/model/plan-data';
import { placeOf } from './team';

/** Entries by what they have in common. */
export function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(entry);
  }
  return [...groups.values()];
}

/** What nobody may read from a report of one metric: each person's values and quotas, and their sums and means over plan periods and all in all. */
export function secretsOf(
  observations: readonly Observation[],
  metric: MetricId,
  rowsPerPeriod: number,
): Float64Array {
  const known = (key: 'metrics' | 'targets') =>
    observations.flatMap(({ participant, period, [key]: figures }) => {
      const value = figures?.[metric];
      return typeof value === 'number' ? [{ participant, at: placeOf(period), value }] : [];
    });
  const people = (['metrics', 'targets'] as const).flatMap((key) =>
    groupBy(known(key), ({ participant }) => participant),
  );
  const secrets = people.flatMap((rows) => {
    const spells = groupBy(rows, ({ at }) => Math.floor(at / rowsPerPeriod));
    return [rows, ...spells, ...rows.map((row) => [row])].flatMap((some) => {
      const sum = some.reduce((total, { value }) => total + value, 0);
      return [sum, sum / some.length];
    });
  });
  return Float64Array.from(new Set(secrets)).sort();
}
