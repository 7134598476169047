import type { GivenPlan } from '../model/checked-plan';
import { beginning } from '../model/problems/found';
import { goalTwice, unknownMetric } from '../model/problems/plan';
import { type Issue, problem, said } from '../model/problems/problem';
import { repeated } from '../model/repeated';
import { nearestMetric } from './nearest-metric';
import type { OwnMetrics } from './own-metrics';
import type { Sound } from './sound-part';

type Reference = { id: string | undefined; path: Issue['path'] };

/** Metrics that a plan names but that do not exist, and goals it names twice. */
export function referenceIssues(
  { measures = [], goals = [], effort = {} }: Sound<GivenPlan>,
  metrics: Pick<OwnMetrics, 'catalogue' | 'isDeclared'>,
): Issue[] {
  const paid: Reference[] = measures.map((measure, at) => ({
    id: measure?.metric,
    path: ['measures', at, 'metric'],
  }));
  const wanted: Reference[] = goals.map((id, at) => ({ id, path: ['goals', at] }));
  const costly: Reference[] = Object.keys(effort).map((id) => ({ id, path: ['effort', id] }));
  const suggest = nearestMetric(metrics.catalogue);
  return [
    ...[...paid, ...wanted, ...costly].flatMap(({ id, path }) =>
      id === undefined || metrics.isDeclared(id)
        ? []
        : [problem(path, unknownMetric, { id: beginning(id), nearest: suggest(id) })],
    ),
    ...repeated(wanted, said(goalTwice)),
  ];
}
