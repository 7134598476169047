import type { Catalogue } from './catalogue';
import type { MetricId } from './metric';
import { simplified } from './simplified';

/** Everything but its id that each metric is called, simplified, with the id; a name of several metrics says nothing. */
export function otherNames(catalogue: Catalogue): ReadonlyMap<string, MetricId> {
  const names = new Map<string, MetricId | null>();
  for (const { id, label, pillars } of catalogue.values()) {
    const [only] = pillars.length === 1 ? (pillars[0]?.components ?? []) : [];
    const aliases = only?.id === id ? (only.aliases ?? []) : [];
    for (const name of new Set([...Object.values(label), ...aliases].map((name) => simplified(name ?? ''))))
      names.set(name, names.has(name) ? null : id);
  }
  return new Map(
    [...names].filter((entry): entry is [string, MetricId] => entry[1] !== null && entry[0] !== ''),
  );
}
