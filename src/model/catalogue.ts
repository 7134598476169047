import { builtInIndices } from './built-in-indices';
import { builtInMetrics } from './built-in-metrics';
import type { Facts } from './facts';
import type { IndexDefinition, PillarDefinition } from './index-definition';
import type { Label } from './label';
import type { MetricDefinition, MetricId, Nature } from './metric';

/**
 * Anything a plan can pay on, in one shape: a plain metric is its own only component, a pillar holds its components, an index
 * all of its pillars. Components carry their full id.
 */
export type Metric = {
  id: MetricId;
  label: Label;
  kind: 'metric' | 'component' | 'pillar' | 'index';
  /** `null` for an index or a pillar, whose values are averaged over time. */
  nature: Nature | null;
  better: 'higher' | 'lower';
  maximum: number | null;
  /** What is known of it; of a pillar, of its whole index. */
  facts: Facts;
  pillars: readonly { id: MetricId; maximum: number; components: readonly MetricDefinition[] }[];
};

/** Every metric of an audit by its id. */
export type Catalogue = ReadonlyMap<MetricId, Metric>;

/** Whether a caller's entry is a composite indicator. */
export function isIndex(entry: MetricDefinition | IndexDefinition): entry is IndexDefinition {
  return 'pillars' in entry;
}

/**
 * The built-in metrics and indices with the caller's own on top: an entry with a known id replaces it, be it an index, a plain
 * metric, or a single component of an index under its full id.
 */
export function createCatalogue(own: readonly (MetricDefinition | IndexDefinition)[] = []): Catalogue {
  const ownMetrics = own.filter((entry): entry is MetricDefinition => !isIndex(entry));
  const overrides = new Map(ownMetrics.map((metric) => [metric.id, metric]));
  const catalogue = new Map<MetricId, Metric>(builtIn.metrics);
  for (const metric of ownMetrics) catalogue.set(metric.id, plainMetric(metric, 'metric'));
  for (const { index, parts } of builtIn.indices) {
    if (ownMetrics.some(({ id }) => isWithin(id, index.id))) addIndex(catalogue, index, overrides);
    else for (const [id, metric] of parts) catalogue.set(id, metric);
  }
  for (const index of own.filter(isIndex)) addIndex(catalogue, index, overrides);
  return catalogue;
}

/** What is built in, made once: every plan that is checked has it in its catalogue. */
const builtIn: {
  metrics: Catalogue;
  indices: readonly { index: IndexDefinition; parts: Catalogue }[];
} = /* @__PURE__ */ (() => ({
  metrics: new Map(builtInMetrics.map((metric) => [metric.id, plainMetric(metric, 'metric')])),
  indices: builtInIndices.map((index) => ({ index, parts: partsOf(index) })),
}))();

function partsOf(index: IndexDefinition): Catalogue {
  const parts = new Map<MetricId, Metric>();
  addIndex(parts, index, new Map());
  return parts;
}

/** The components of an index under their full ids. */
export function qualifiedComponents(index: IndexDefinition): MetricDefinition[] {
  return index.pillars.flatMap((pillar) => qualify(index, pillar));
}

function addIndex(
  catalogue: Map<MetricId, Metric>,
  index: IndexDefinition,
  overrides: ReadonlyMap<MetricId, MetricDefinition>,
): void {
  for (const id of [...catalogue.keys()])
    if (isWithin(id, index.id) && !overrides.has(id)) catalogue.delete(id);
  const pillars = index.pillars.map((pillar) => ({
    id: `${index.id}/${pillar.id}`,
    maximum: pillar.maximum,
    components: qualify(index, pillar).map((component) => overrides.get(component.id) ?? component),
  }));
  const composite = { nature: null, better: 'higher', facts: index.facts ?? {} } as const;
  catalogue.set(index.id, {
    ...composite,
    id: index.id,
    label: index.label,
    kind: 'index',
    maximum: index.maximum,
    pillars,
  });
  for (const [at, pillar] of pillars.entries()) {
    const label = index.pillars[at]?.label ?? index.label;
    catalogue.set(pillar.id, {
      ...composite,
      id: pillar.id,
      label,
      kind: 'pillar',
      maximum: pillar.maximum,
      pillars: [pillar],
    });
    for (const component of pillar.components) {
      catalogue.set(component.id, plainMetric(component, 'component'));
    }
  }
}

function plainMetric(metric: MetricDefinition, kind: 'metric' | 'component'): Metric {
  return {
    id: metric.id,
    label: metric.label,
    kind,
    nature: metric.nature,
    better: metric.better ?? 'higher',
    maximum: metric.maximum ?? null,
    facts: metric.facts ?? {},
    pillars: [{ id: metric.id, maximum: 1, components: [metric] }],
  };
}

function qualify(index: IndexDefinition, pillar: PillarDefinition): MetricDefinition[] {
  return pillar.components.map((component) => ({
    ...component,
    id: `${index.id}/${pillar.id}/${component.id}`,
  }));
}

/** The labels of metrics, in the order of the ids. */
export function labelsOf(catalogue: Catalogue, ids: readonly MetricId[]): Label[] {
  return ids.flatMap((id) => catalogue.get(id)?.label ?? []);
}

/** Whether `id` is `whole` or one of its parts: a component of a pillar, a pillar of an index. */
export function isWithin(id: MetricId, whole: MetricId): boolean {
  return id === whole || id.startsWith(`${whole}/`);
}

/** Whether two ids overlap: the same metric, or one a part of the other. */
export function overlaps(a: MetricId, b: MetricId): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
