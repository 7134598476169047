import { isRecord } from '../model/require-input';
import { isList } from '../model/wording';

/** Of a catalogue, the metrics that plans name: a column may then go by any of their names, and what no plan asks about stays unread. */
export function namedMetrics<Metric extends { id: string }>(
  plans: readonly unknown[],
  catalogue: readonly Metric[],
): Metric[] {
  const named = new Set(plans.flatMap(idsIn));
  return catalogue.filter(({ id }) => named.has(id));
}

function idsIn(plan: unknown): unknown[] {
  if (!isRecord(plan)) return [];
  const { measures, goals, effort } = plan;
  return [
    ...(isList(measures) ? measures.map((measure) => (isRecord(measure) ? measure.metric : undefined)) : []),
    ...(isList(goals) ? goals : []),
    ...(isRecord(effort) ? Object.keys(effort) : []),
  ];
}
