import { type IndexDefinition, linkedInSsi, type MetricDefinition, metricCatalogue } from 'incentive-audit';

/** What a column may hold: an id and the names people give it. */
export type KnownMetric = { id: string; labels: readonly string[] };

/** Every metric of a plan and of the library, composites and their parts included; what is malformed is left out. */
export function knownMetrics(plan: unknown): KnownMetric[] {
  const own = (plan as { metrics?: unknown } | null)?.metrics;
  const definitions = Array.isArray(own) ? (own as (MetricDefinition | IndexDefinition)[]) : [];
  return [...definitions, ...metricCatalogue, linkedInSsi].flatMap(withParts);
}

function withParts(definition: MetricDefinition | IndexDefinition): KnownMetric[] {
  if (typeof definition?.id !== 'string') return [];
  const pillars = 'pillars' in definition && Array.isArray(definition.pillars) ? definition.pillars : [];
  return [
    known(definition.id, definition),
    ...pillars.flatMap((pillar) => {
      const id = `${definition.id}/${pillar?.id}`;
      const components: readonly (({ id?: unknown } & Named) | undefined)[] = Array.isArray(
        pillar?.components,
      )
        ? pillar.components
        : [];
      return [
        known(id, pillar),
        ...components.map((component) => known(`${id}/${component?.id}`, component)),
      ];
    }),
  ];
}

/** A metric, a pillar or an index, as far as its names go. */
type Named = { label?: unknown } | undefined;

function known(id: string, named: Named): KnownMetric {
  const label = named?.label;
  const labels: unknown[] = typeof label === 'object' && label !== null ? Object.values(label) : [];
  return { id, labels: labels.filter((name) => typeof name === 'string') };
}
