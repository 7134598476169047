import { builtInIndices } from '../model/built-in-indices';
import { type Catalogue, createCatalogue, isIndex, isWithin, qualifiedComponents } from '../model/catalogue';
import type { IndexDefinition } from '../model/index-definition';
import type { MetricId } from '../model/metric';
import { type nearest, suggestions } from '../model/nearest';
import type { OwnMetric } from '../model/own-metric';
import { compositeId, metricIdTaken, noComponentOf } from '../model/problems/plan';
import { type Issue, type Said, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import { indexIssues, sizeIssues } from './check-index';
import { factIssues } from './fact-issues';
import type { Sound } from './sound-part';

/** The metrics a plan may name. */
export type OwnMetrics = {
  /** Those that can be used. */
  catalogue: Catalogue;
  /** Also true of those the plan declares but malformed: their names are no second problem. */
  isDeclared: (id: MetricId) => boolean;
  issues: Issue[];
};

/**
 * Checks the caller's own metrics against each other and against the indices, and makes a catalogue of the sound ones.
 *
 * @param entries - A list of metrics without what is malformed.
 * @param shapeIssues - The problems already found.
 * @param list - What the list is called where it was given.
 * @param house - What is known beside the built-in metrics; an entry with the same id replaces it.
 */
export function ownMetrics(
  entries: readonly (Sound<OwnMetric> | undefined)[],
  shapeIssues: readonly Issue[],
  list: 'metrics' | 'catalogue',
  house: readonly OwnMetric[] = [],
): OwnMetrics {
  // What is malformed was taken out: that it is missing is no second problem.
  const isSound = (before: Issue['path']) => (path: Issue['path']) =>
    !shapeIssues.some((issue) => [...before, ...path].every((part, at) => issue.path[at] === part));
  const ownIssues = [
    ...repeated(
      entries.map((entry, at) => ({ id: entry?.id, path: [list, at, 'id'] })),
      said(metricIdTaken),
    ),
    ...entries.flatMap((entry, at) =>
      entry === undefined
        ? []
        : factIssues(entry, isSound([list, at])).map((issue) => ({
            ...issue,
            path: [list, at, ...issue.path],
          })),
    ),
    ...entries.flatMap((entry, at) =>
      entry !== undefined && 'pillars' in entry
        ? indexIssues(entry).map((issue) => ({ ...issue, path: [list, at, ...issue.path] }))
        : [],
    ),
    ...sizeIssues(
      entries.flatMap((entry) => (entry !== undefined && 'pillars' in entry ? [entry] : [])),
      [list],
    ),
  ];
  const whole = without(entries, [...shapeIssues, ...ownIssues], list);
  const clashes = clashIssues(whole, list, house);
  const usable = without(whole, clashes, list);
  const own = usable.filter((entry) => entry !== undefined);
  const catalogue = createCatalogue([...notReplaced(house, own), ...own]);
  const unusable = entries.flatMap((entry, at) => (usable[at] === undefined ? (entry?.id ?? []) : []));
  return {
    catalogue,
    isDeclared: (id) => catalogue.has(id) || unusable.some((own) => isWithin(id, own)),
    issues: [...ownIssues, ...clashes],
  };
}

/** The entries in their places, those with a problem taken out. */
function without(
  entries: readonly (Sound<OwnMetric> | undefined)[],
  issues: readonly Issue[],
  list: string,
): (OwnMetric | undefined)[] {
  const faulty = new Set(issues.filter(({ path }) => path[0] === list).map(({ path }) => path[1]));
  return entries.map((entry, at) => (faulty.has(at) ? undefined : (entry as OwnMetric)));
}

/** A plain metric may replace a component under its full id, but not stand for a whole index or pillar, nor add a component. */
function clashIssues(
  entries: readonly (OwnMetric | undefined)[],
  list: string,
  house: readonly OwnMetric[],
): Issue[] {
  const own = entries.filter((entry) => entry !== undefined);
  const indices = notReplaced([...notReplaced(builtInIndices, house), ...house], own)
    .concat(own)
    .filter(isIndex);
  const suggest = suggestions();
  return entries.flatMap((entry, at) => {
    if (entry === undefined || isIndex(entry)) return [];
    const index = indices.find(({ id }) => isWithin(entry.id, id));
    const problem = index === undefined ? null : clash(entry.id, index, suggest);
    return problem === null ? [] : [{ path: [list, at, 'id'], ...problem }];
  });
}

/** What stands beside entries that go before: an index replaces its namesake and whatever belonged to it, a metric its namesake. */
function notReplaced(entries: readonly OwnMetric[], by: readonly OwnMetric[]): OwnMetric[] {
  return entries.filter(
    (entry) =>
      !by.some((own) => (isIndex(own) ? isWithin(entry.id, own.id) : !isIndex(entry) && entry.id === own.id)),
  );
}

function clash(id: MetricId, index: IndexDefinition, suggest: typeof nearest): Said | null {
  const components = qualifiedComponents(index).map((component) => component.id);
  if (components.includes(id)) return null;
  const composite = id === index.id || index.pillars.some((pillar) => id === `${index.id}/${pillar.id}`);
  return composite
    ? said(compositeId, { part: id === index.id ? 'index' : 'pillar' })
    : said(noComponentOf, { index: index.id, nearest: suggest(id, components) });
}
