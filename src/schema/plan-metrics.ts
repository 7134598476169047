import { builtInIndices } from '../model/built-in-indices';
import { type Catalogue, createCatalogue, isIndex, isWithin, qualifiedComponents } from '../model/catalogue';
import type { IndexDefinition } from '../model/index-definition';
import type { MetricDefinition, MetricId } from '../model/metric';
import { type nearest, suggestions } from '../model/nearest';
import { compositeId, metricIdTaken, noComponentOf } from '../model/problems/plan';
import { type Issue, type Said, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import { indexIssues, sizeIssues } from './check-index';
import type { Sound } from './sound-part';

type Own = MetricDefinition | IndexDefinition;

/** The metrics a plan may name. */
export type PlanMetrics = {
  /** Those that can be used. */
  catalogue: Catalogue;
  /** Also true of those the plan declares but malformed: their names are no second problem. */
  isDeclared: (id: MetricId) => boolean;
  issues: Issue[];
};

/**
 * Checks the caller's own metrics against each other and against the indices, and makes a catalogue of the sound ones.
 *
 * @param entries - The plan's `metrics` without what is malformed.
 * @param shapeIssues - The problems already found in the plan.
 */
export function planMetrics(
  entries: readonly (Sound<Own> | undefined)[],
  shapeIssues: readonly Issue[],
): PlanMetrics {
  const ownIssues = [
    ...repeated(
      entries.map((entry, at) => ({ id: entry?.id, path: ['metrics', at, 'id'] })),
      said(metricIdTaken),
    ),
    ...entries.flatMap((entry, at) =>
      entry !== undefined && 'pillars' in entry
        ? indexIssues(entry).map((issue) => ({ ...issue, path: ['metrics', at, ...issue.path] }))
        : [],
    ),
    ...sizeIssues(
      entries.flatMap((entry) => (entry !== undefined && 'pillars' in entry ? [entry] : [])),
      ['metrics'],
    ),
  ];
  const whole = without(entries, [...shapeIssues, ...ownIssues]);
  const clashes = clashIssues(whole);
  const usable = without(whole, clashes);
  const catalogue = createCatalogue(usable.filter((entry) => entry !== undefined));
  const unusable = entries.flatMap((entry, at) => (usable[at] === undefined ? (entry?.id ?? []) : []));
  return {
    catalogue,
    isDeclared: (id) => catalogue.has(id) || unusable.some((own) => isWithin(id, own)),
    issues: [...ownIssues, ...clashes],
  };
}

/** The entries in their places, those with a problem taken out. */
function without(
  entries: readonly (Sound<Own> | undefined)[],
  issues: readonly Issue[],
): (Own | undefined)[] {
  const faulty = new Set(issues.filter(({ path }) => path[0] === 'metrics').map(({ path }) => path[1]));
  return entries.map((entry, at) => (faulty.has(at) ? undefined : (entry as Own)));
}

/** A plain metric may replace a component under its full id, but not stand for a whole index or pillar, nor add a component. */
function clashIssues(entries: readonly (Own | undefined)[]): Issue[] {
  const own = entries.filter((entry) => entry !== undefined && isIndex(entry)) as IndexDefinition[];
  const replaced = new Set(own.map(({ id }) => id));
  const indices = [...builtInIndices.filter(({ id }) => !replaced.has(id)), ...own];
  const suggest = suggestions();
  return entries.flatMap((entry, at) => {
    if (entry === undefined || isIndex(entry)) return [];
    const index = indices.find(({ id }) => isWithin(entry.id, id));
    const problem = index === undefined ? null : clash(entry.id, index, suggest);
    return problem === null ? [] : [{ path: ['metrics', at, 'id'], ...problem }];
  });
}

function clash(id: MetricId, index: IndexDefinition, suggest: typeof nearest): Said | null {
  const components = qualifiedComponents(index).map((component) => component.id);
  if (components.includes(id)) return null;
  const composite = id === index.id || index.pillars.some((pillar) => id === `${index.id}/${pillar.id}`);
  return composite
    ? said(compositeId, { part: id === index.id ? 'index' : 'pillar' })
    : said(noComponentOf, { index: index.id, nearest: suggest(id, components) });
}
