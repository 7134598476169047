import type { IndexDefinition } from '../model/index-definition';
import { LONGEST_ID, MOST_COMPONENTS_IN_ALL } from '../model/input-bounds';
import { fullIdTooLong, maximumSum, partIdTwice, tooManyComponents } from '../model/problems/indices';
import { type Issue, problem, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import type { Sound } from './sound-part';

/** Pillars are published to a few decimals; this share of the maximum covers their rounding in binary. */
const SUM_TOLERANCE = 1e-6;

/** What a shape cannot say of an index: maxima that add up, ids used once, full ids that are not too long. */
export function indexIssues(index: Sound<IndexDefinition>): Issue[] {
  return [...sumIssues(index), ...idIssues(index)];
}

/** Indices that have too many components together: one that stands alone, or those of a plan. */
export function sizeIssues(indices: readonly Sound<IndexDefinition>[], path: Issue['path']): Issue[] {
  const components = indices.flatMap(({ pillars = [] }) =>
    pillars.flatMap((pillar) => pillar?.components ?? []),
  ).length;
  return components <= MOST_COMPONENTS_IN_ALL
    ? []
    : [problem(path, tooManyComponents, { most: MOST_COMPONENTS_IN_ALL, count: components })];
}

function sumIssues({ maximum, pillars = [] }: Sound<IndexDefinition>): Issue[] {
  const sum = pillars.reduce((total, pillar) => total + (pillar?.maximum ?? Number.NaN), 0);
  if (maximum === undefined || pillars.length === 0 || !(Math.abs(sum - maximum) > SUM_TOLERANCE * maximum)) {
    return [];
  }
  return [problem(['maximum'], maximumSum, { sum: Number(sum.toPrecision(12)), maximum })];
}

function idIssues({ id, pillars = [] }: Sound<IndexDefinition>): Issue[] {
  const components = pillars.flatMap((pillar, p) =>
    (pillar?.components ?? []).map((component, c) => ({
      id: component?.id,
      fullId: `${id}/${pillar?.id}/${component?.id}`,
      path: ['pillars', p, 'components', c, 'id'],
    })),
  );
  const twice = repeated(
    pillars.map((pillar, p) => ({ id: pillar?.id, path: ['pillars', p, 'id'] })),
    said(partIdTwice, { part: 'pillar' }),
  );
  const tooLong = components.filter(({ fullId }) => fullId.length > LONGEST_ID);
  return [
    ...twice,
    ...repeated(components, said(partIdTwice, { part: 'component' })),
    ...tooLong.map(({ path, fullId: { length } }) =>
      problem(path, fullIdTooLong, { length, most: LONGEST_ID }),
    ),
  ];
}
