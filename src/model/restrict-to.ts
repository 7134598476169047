import { IncentiveAuditError } from './error';
import type { IndexDefinition } from './index-definition';
import { listOf } from './problems/containers';
import { beginning, foundOf } from './problems/found';
import { listName, nothingListed, nothingOfPillarListed } from './problems/indices';
import { type Issue, problem } from './problems/problem';
import { readIndex } from './read-index';
import { snapshot } from './snapshot';
import { isList } from './wording';

/**
 * The index with only the components that one list names.
 *
 * For asking whether a result holds on each published list alone, when lists disagree about what an index is made of. Id,
 * pillars and maxima stay; the index given is not changed. A component without `listedBy` is on no list.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param listedBy - The list's name, for `linkedInSsi` `'article'` or `'linkedin-2015'`.
 * @returns A new index; pillars and components stay in order.
 * @throws IncentiveAuditError `'invalid-index'`, naming the lists there are, when no component is on the list (path
 * `['listedBy']`) or a pillar would be left without any (path at its `components`), or the first argument is no index.
 *
 * @example
 * ```ts
 * const article = restrictTo(linkedInSsi, 'article');
 * article.id; // => 'linkedin-ssi'
 * article.pillars.map((pillar) => pillar.components.length); // => [5, 4, 8, 2]
 * ```
 */
export function restrictTo(index: IndexDefinition, listedBy: string): IndexDefinition {
  const { pillars: all, ...whole } = readIndex(index);
  requireName(listedBy);
  const listed = withLists(all);
  const pillars = listed.map((pillar) => ({
    ...pillar,
    components: pillar.components.filter((component) => component.listedBy?.includes(listedBy)),
  }));
  const issues = missing(pillars, beginning(listedBy), listed);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-index', issues);
  return { ...whole, pillars };
}

/** The pillars with the lists that name each component, which are the caller's until here. */
function withLists(pillars: IndexDefinition['pillars']): IndexDefinition['pillars'] {
  const issues: Issue[] = [];
  const read = pillars.map((pillar, p) => ({
    ...pillar,
    components: pillar.components.map((component, c) => {
      if (component.listedBy === undefined || component.listedBy === null) return component;
      const names = snapshot(component.listedBy, 1);
      if (isListOfNames(names)) return { ...component, listedBy: names };
      const path = ['pillars', p, 'components', c, 'listedBy'];
      issues.push(problem(path, listOf, { of: 'names', found: foundOf(names) }));
      return component;
    }),
  }));
  if (issues.length > 0) throw new IncentiveAuditError('invalid-index', issues);
  return read;
}

function isListOfNames(given: unknown): given is string[] {
  return isList(given) && given.every((name) => typeof name === 'string');
}

function requireName(listedBy: unknown): asserts listedBy is string {
  if (typeof listedBy === 'string') return;
  const issue = problem(['listedBy'], listName, { found: foundOf(listedBy) });
  throw new IncentiveAuditError('invalid-index', [issue]);
}

function missing(
  pillars: IndexDefinition['pillars'],
  list: string,
  listed: IndexDefinition['pillars'],
): Issue[] {
  const empty = pillars.flatMap((pillar, at) => (pillar.components.length === 0 ? [{ pillar, at }] : []));
  const lists = empty.length === 0 ? [] : listNames(listed);
  if (empty.length === pillars.length) return [problem(['listedBy'], nothingListed, { list, lists })];
  return empty.map(({ pillar, at }) =>
    problem(['pillars', at, 'components'], nothingOfPillarListed, { pillar: pillar.id, list, lists }),
  );
}

function listNames(pillars: IndexDefinition['pillars']): string[] {
  return [
    ...new Set(pillars.flatMap(({ components }) => components.flatMap(({ listedBy }) => listedBy ?? []))),
  ];
}
