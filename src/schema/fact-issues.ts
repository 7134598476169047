import type { Facts } from '../model/facts';
import type { IndexDefinition } from '../model/index-definition';
import type { OwnMetric } from '../model/own-metric';
import { shortfallForeign, shortfallMissing } from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import type { Sound } from './sound-part';

/** Facts that contradict each other, of a metric, or of an index and its components. */
export function factIssues(entry: Sound<OwnMetric>, isSound: (path: Issue['path']) => boolean): Issue[] {
  return [...issuesOf(entry.facts, ['facts'], isSound), ...componentIssues(entry, isSound)];
}

function componentIssues(entry: Sound<OwnMetric>, isSound: (path: Issue['path']) => boolean): Issue[] {
  const { pillars = [] } = entry as Sound<IndexDefinition>;
  return pillars.flatMap((pillar, p) =>
    (pillar?.components ?? []).flatMap((component, c) =>
      issuesOf(component?.facts, ['pillars', p, 'components', c, 'facts'], isSound),
    ),
  );
}

function issuesOf(
  facts: Sound<Facts> | null | undefined,
  path: Issue['path'],
  isSound: (path: Issue['path']) => boolean,
): Issue[] {
  const { as, shortfall } = facts?.standsFor ?? {};
  const place = [...path, 'standsFor', 'shortfall'];
  if (as === undefined || !isSound(place)) return [];
  const isGiven = shortfall !== undefined && shortfall !== null;
  if (as === 'bottleneck') return isGiven ? [] : [problem(place, shortfallMissing)];
  return isGiven ? [problem(place, shortfallForeign, { as })] : [];
}
