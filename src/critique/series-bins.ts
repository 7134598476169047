import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import type { ReportSeries } from '../model/report';

/** A chart needs no more groups than this to show a direction. */
const MOST_BINS = 8;

/**
 * Mean measure and mean outcome in groups of participants with neighbouring measures: never a dot a person.
 *
 * Only participants without a missing value in any of these metrics are in, so that every chart is of the same people, and there
 * is no chart when those left out are fewer than `least`: the means of all less those shown would tell of them.
 *
 * @param least - Participants in a group, at least.
 */
export function bins(
  panel: Panel,
  measures: readonly MetricId[],
  outcomes: readonly MetricId[],
  least: number,
): ReportSeries['bins'] {
  const means = meansOfComplete(panel, [...new Set([...measures, ...outcomes])]);
  const leftOut = panel.participants - means.length;
  if (means.length < least || (leftOut > 0 && leftOut < least)) return [];
  return measures.flatMap((metric) =>
    outcomes
      .filter((outcome) => outcome !== metric)
      .flatMap((outcome) => grouped(means, metric, outcome, least)),
  );
}

type Means = ReadonlyMap<MetricId, number>;

function grouped(
  means: readonly Means[],
  metric: MetricId,
  outcome: MetricId,
  least: number,
): ReportSeries['bins'] {
  const of = (member: Means, id: MetricId): number => member.get(id) ?? 0;
  const ordered = [...means].sort((a, b) => of(a, metric) - of(b, metric));
  const groups = Math.min(MOST_BINS, Math.floor(ordered.length / least));
  const edge = (group: number): number => Math.round((group * ordered.length) / groups);
  return Array.from({ length: groups }, (_, group) => {
    const members = ordered.slice(edge(group), edge(group + 1));
    const mean = (id: MetricId): number =>
      members.reduce((sum, member) => sum + of(member, id) / members.length, 0);
    return { metric, outcome, participants: members.length, x: mean(metric), y: mean(outcome) };
  });
}

/** Each participant's means, of those who miss no value. */
function meansOfComplete(
  { participant, participants, rows, columns }: Panel,
  ids: readonly MetricId[],
): Means[] {
  const counts = new Float64Array(participants);
  for (let row = 0; row < rows; row++)
    counts[participant[row] as number] = (counts[participant[row] as number] ?? 0) + 1;
  const means = Array.from(counts, () => new Map<MetricId, number>());
  for (const id of ids) {
    const sums = new Float64Array(participants);
    const column = columns.get(id);
    for (let row = 0; row < rows; row++) {
      const code = participant[row] as number;
      // A missing value makes the sum NaN, and so the participant incomplete.
      sums[code] = (sums[code] as number) + (column?.[row] ?? Number.NaN);
    }
    for (const [code, sum] of sums.entries()) {
      if (!Number.isNaN(sum)) means[code]?.set(id, sum / (counts[code] as number));
    }
  }
  return means.filter((member) => member.size === ids.length);
}
