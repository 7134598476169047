import type { GivenPlan } from '../model/checked-plan';
import type { Issue } from '../model/error';
import { suggestions } from '../model/nearest';
import { repeated } from '../model/repeated';
import { quoted } from '../model/wording';
import type { PlanMetrics } from './plan-metrics';
import type { Sound } from './sound-part';

type Reference = { id: string | undefined; path: Issue['path'] };

/** Metrics that a plan names but that do not exist, and those it names twice. */
export function referenceIssues(
  { measures = [], goals = [], effort = {} }: Sound<GivenPlan>,
  metrics: Pick<PlanMetrics, 'catalogue' | 'isDeclared'>,
): Issue[] {
  const paid: Reference[] = measures.map((measure, at) => ({
    id: measure?.metric,
    path: ['measures', at, 'metric'],
  }));
  const wanted: Reference[] = goals.map((id, at) => ({ id, path: ['goals', at] }));
  const costly: Reference[] = Object.keys(effort).map((id) => ({ id, path: ['effort', id] }));
  const suggest = suggestions();
  const remedy = (id: string): string =>
    suggest(id, metrics.catalogue.keys()) ||
    '; define it under metrics, or name a built-in one such as "revenue"';
  return [
    ...[...paid, ...wanted, ...costly].flatMap(({ id, path }) =>
      id === undefined || metrics.isDeclared(id)
        ? []
        : [{ path, message: `is an unknown metric ${quoted(id)}${remedy(id)}` }],
    ),
    ...repeated(
      paid,
      'is paid on by an earlier measure; a plan pays on a metric once; for the same figure of a team define another metric',
    ),
    ...repeated(wanted, 'is already an earlier goal'),
  ];
}
