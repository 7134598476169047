import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import type { ReportSeries } from '../../model/report';
import { count } from '../../stats/descriptive/count';
import { type Levels, levelsOf } from '../../stats/panel/index/mid-ranks';
import { toldFigure } from './told-figure';

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
  const { means, leftOut } = meansOfComplete(panel, [...new Set([...measures, ...outcomes])]);
  if (leftOut > 0 && leftOut < least) return [];
  return measures.flatMap((metric) =>
    outcomes
      .filter((outcome) => outcome !== metric)
      .flatMap((outcome) => grouped(metric, outcome, means, least)),
  );
}

/** By metric, each participant's mean. */
type Means = ReadonlyMap<MetricId, Float64Array>;

function grouped(metric: MetricId, outcome: MetricId, means: Means, least: number): ReportSeries['bins'] {
  const [x, y] = [means.get(metric), means.get(outcome)];
  if (x === undefined || y === undefined) return [];
  const levels = levelsOf(x);
  const ordered = levels.order;
  const shared = sharedByTies(levels, y);
  const groups = Math.min(MOST_BINS, Math.floor(ordered.length / least));
  const edge = (group: number): number => Math.round((group * ordered.length) / groups);
  return Array.from({ length: groups }, (_, group) => {
    const members = ordered.subarray(edge(group), edge(group + 1));
    const mean = (values: Float64Array): number => {
      let sum = 0;
      for (let at = 0; at < members.length; at++) sum += values[members[at]!]! / members.length;
      return sum;
    };
    return {
      metric,
      outcome,
      participants: members.length,
      x: toldFigure(mean(x)),
      y: toldFigure(mean(shared)),
    };
  });
}

/** Outcomes as means over everybody of the same measure: where an edge parts equals, none of them is more in a group than another. */
function sharedByTies({ order, starts }: Levels, y: Float64Array): Float64Array {
  const shared = y.slice();
  for (let level = 0; level + 1 < starts.length; level++) {
    const from = starts[level]!;
    const to = starts[level + 1]!;
    if (to - from === 1) continue;
    let sum = 0;
    for (let at = from; at < to; at++) sum += y[order[at]!]!;
    for (let at = from; at < to; at++) shared[order[at]!] = sum / (to - from);
  }
  return shared;
}

/** Means of the participants who miss no value, and how many others are seen. */
function meansOfComplete(
  { participant, participants, rows, columns }: Panel,
  ids: readonly MetricId[],
): { means: Means; leftOut: number } {
  const counts = new Float64Array(participants);
  for (let row = 0; row < rows; row++) counts[participant[row]!]! += 1;
  const isComplete = new Uint8Array(participants);
  for (let code = 0; code < participants; code++) isComplete[code] = counts[code] === 0 ? 0 : 1;
  const seen = count(isComplete);
  const all = ids.map((id): [MetricId, Float64Array] => {
    const sums = new Float64Array(participants);
    const column = columns.get(id) ?? new Float64Array(rows).fill(Number.NaN);
    for (let row = 0; row < rows; row++) sums[participant[row]!]! += column[row]!;
    // A missing value makes the sum NaN, and so the participant incomplete.
    for (let code = 0; code < participants; code++) if (Number.isNaN(sums[code])) isComplete[code] = 0;
    for (let code = 0; code < participants; code++) sums[code]! /= counts[code]!;
    return [id, sums];
  });
  const people = count(isComplete);
  const ofComplete = (means: Float64Array): Float64Array =>
    people === participants ? means : means.filter((_, code) => isComplete[code] === 1);
  return {
    means: new Map(all.map(([id, means]) => [id, ofComplete(means)])),
    leftOut: seen - people,
  };
}
