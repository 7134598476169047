import type { IndexDefinition } from '../model/index-definition';
import { linkedInSsi } from '../model/linkedin-ssi';
import type { MetricDefinition } from '../model/metric';
import { metricCatalogue } from '../model/metric-catalogue';

/** What a column may hold: an id and the names people give it. */
export type KnownMetric = {
  id: string;
  labels: readonly string[];
  /** What else it is called, where nothing goes by that name. */
  aliases?: readonly string[];
  /** Whether it is a count or an amount: rows of one period are summed, of anything else averaged. */
  addsUp?: boolean;
  /** Whether it was handed over, and is none of the library's. */
  isHanded?: boolean;
  /** Whether the plan pays on it. */
  paid?: boolean;
};

/** Every metric of a plan, of a catalogue and of the library, composites and their parts included; what is malformed is left out. */
export function knownMetrics(plan: unknown, catalogue: unknown = []): KnownMetric[] {
  const { metrics: own, measures } = (plan ?? {}) as { metrics?: unknown; measures?: unknown };
  const definitions = [own, catalogue].flatMap((list) =>
    Array.isArray(list) ? (list as (MetricDefinition | IndexDefinition)[]) : [],
  );
  const paid = new Set(
    Array.isArray(measures)
      ? measures.map((measure) => (measure as { metric?: unknown } | null)?.metric)
      : [],
  );
  const handed = definitions.flatMap(withParts).map((known) => ({ ...known, isHanded: true }));
  return [...handed, ...[...metricCatalogue, linkedInSsi].flatMap(withParts)].map((known) =>
    paid.has(known.id) ? { ...known, paid: true } : known,
  );
}

function withParts(definition: MetricDefinition | IndexDefinition): KnownMetric[] {
  if (typeof definition?.id !== 'string') return [];
  const nature = 'nature' in definition ? definition.nature : 'state';
  return [
    known(definition.id, definition, nature === 'count' || nature === 'amount'),
    ...partsOf(definition, 'pillars').flatMap((pillar) => {
      const id = `${definition.id}/${pillar.id}`;
      const components = partsOf(pillar, 'components');
      return [known(id, pillar), ...components.map((part) => known(`${id}/${part.id}`, part))];
    }),
  ];
}

type Part = { id: string; label?: unknown };

/** The pillars of an index or the components of a pillar, as far as they have an id. */
function partsOf(whole: object, key: 'pillars' | 'components'): Part[] {
  const parts = (whole as Record<string, unknown>)[key];
  if (!Array.isArray(parts)) return [];
  return (parts as (Part | null | undefined)[]).filter((part): part is Part => typeof part?.id === 'string');
}

/** A metric, a pillar or an index, as far as its names go. */
type Named = { label?: unknown; aliases?: unknown } | undefined;

function known(id: string, named: Named, addsUp = false): KnownMetric {
  const label = named?.label;
  const labels = typeof label === 'object' && label !== null ? Object.values(label) : [];
  const aliases = Array.isArray(named?.aliases) ? named.aliases : [];
  return { id, labels: texts(labels), aliases: texts(aliases), addsUp };
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
