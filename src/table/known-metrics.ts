import { type IndexDefinition, linkedInSsi, type MetricDefinition, metricCatalogue } from 'incentive-audit';

/** What a column may hold: an id and the names people give it. */
export type KnownMetric = {
  id: string;
  labels: readonly string[];
  /** Whether it is a count or an amount: rows of one period are summed, of anything else averaged. */
  addsUp?: boolean;
  /** Whether the plan pays on it. */
  paid?: boolean;
};

/** Every metric of a plan and of the library, composites and their parts included; what is malformed is left out. */
export function knownMetrics(plan: unknown): KnownMetric[] {
  const { metrics: own, measures } = (plan ?? {}) as { metrics?: unknown; measures?: unknown };
  const definitions = Array.isArray(own) ? (own as (MetricDefinition | IndexDefinition)[]) : [];
  const paid = new Set(
    Array.isArray(measures)
      ? measures.map((measure) => (measure as { metric?: unknown } | null)?.metric)
      : [],
  );
  return [...definitions, ...metricCatalogue, linkedInSsi]
    .flatMap(withParts)
    .map((known) => (paid.has(known.id) ? { ...known, paid: true } : known));
}

/** The ids and names of metrics that are not a plan's. */
export function metricsDefined(definitions: readonly (MetricDefinition | IndexDefinition)[]): KnownMetric[] {
  return definitions.flatMap(withParts);
}

function withParts(definition: MetricDefinition | IndexDefinition): KnownMetric[] {
  if (typeof definition?.id !== 'string') return [];
  const pillars = 'pillars' in definition && Array.isArray(definition.pillars) ? definition.pillars : [];
  const nature = 'nature' in definition ? definition.nature : 'state';
  return [
    known(definition.id, definition, nature === 'count' || nature === 'amount'),
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

function known(id: string, named: Named, addsUp = false): KnownMetric {
  const label = named?.label;
  const labels: unknown[] = typeof label === 'object' && label !== null ? Object.values(label) : [];
  return { id, labels: labels.filter((name) => typeof name === 'string'), addsUp };
}
