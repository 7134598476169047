import type { MetricId } from '../../model/metric';
import type { IncentivePlanReport } from '../../model/report';
import { leadOf, numberIn } from './names';

/** A date at which nearly all participants’ scores moved the same way. */
export type CommonMove = {
  metric: MetricId;
  /** The first period after it. */
  date: string;
  points: number;
  isDown: boolean;
  /** The share who moved the same way; `null` where it is not told, for nearly all did. */
  together: number | null;
  /** Whether the score stayed where it went; else it may be a season. */
  lasts: boolean;
};

/** The date from which scores cannot be compared, or may not; `null` where none was found. */
export function commonMove({ plan, findings }: IncentivePlanReport): CommonMove | null {
  const finding = findings.find(({ rule }) => rule === 'instrument/definition-drift');
  if (finding === undefined) return null;
  const { outcome, message } = finding;
  const lasts = outcome === 'fail';
  if (!lasts && message.id !== 'instrument/definition-drift/season') return null;
  const [points, together, down] = ['points', 'together', 'down'].map((name) => numberIn(message, name));
  const { date } = message.values;
  const metric = leadOf(finding, plan)?.metric;
  if (metric === undefined || typeof date !== 'string' || points == null) return null;
  return { metric, date, points, isDown: down === 1, together: together ?? null, lasts };
}
