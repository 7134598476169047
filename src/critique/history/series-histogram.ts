import type { CheckedMeasure } from '../../model/checked-plan';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import type { ReportSeries } from '../../model/report';
import { suppressedGroups } from '../../model/suppression';
import { standardDeviation } from '../../stats/descriptive/standard-deviation';
import { setTarget } from '../kit/set-target';
import { toldFigure } from './told-figure';

/** About this many bars show a spread; fewer where so many would hide most of the values. Steps are rounded so that edges are round numbers. */
const BARS = [12, 6, 3] as const;
/** Bars stand within two standard deviations of the mean, where nearly all values of a bell curve lie: the extremes would be somebody's. */
const DEVIATIONS = 2;
/** A picture that shows less than this share of the values tells of what is hidden, not of the spread. */
const LEAST_SHARE_SHOWN = 0.5;
/** Values closer together than this, against their size or 1, stand in one bar. */
const LEAST_DEVIATION = 1e-9;

/** Beyond this no bar can be drawn whose edges are numbers. */
const LARGEST = 1e300;
const ROUND_STEPS = [1, 2, 5, 10];

/** The values of one bar, and the participants they are of. */
type Bar = { count: number; members: readonly number[] };

/**
 * Participants and plan periods by value, in bars of a round width with an edge at the target.
 *
 * The outermost bars hold everything beyond their edges too, and at least `least` participants each, so that no edge gives away the
 * highest or the lowest value. A bar between them with fewer is `null`, and others with it until no subtraction tells of a few; so
 * is an empty one then, for it would say where the hidden are. Nothing where even wide bars hide most of the values.
 */
export function histogram(
  measure: CheckedMeasure,
  panel: PlanPeriodPanel,
  least: number,
): ReportSeries['histogram'] {
  const column = panel.columns.get(measure.metric);
  if (column === undefined) return [];
  const { mean, deviation } = momentsOf(column);
  const magnitude = Math.abs(mean) + deviation;
  if (!(magnitude <= LARGEST)) return [];
  const isSpread = deviation > LEAST_DEVIATION * Math.max(magnitude, 1);
  const reach = DEVIATIONS * deviation;
  const origin = nearby(setTarget(measure), mean - 2 * reach, mean + 2 * reach);
  for (const wanted of isSpread ? BARS : [1]) {
    const step = roundStep(isSpread ? (2 * reach) / wanted : Math.max(magnitude, 1));
    const placeOf = (value: number): number => Math.floor((value - origin) / step);
    const [first, last] = [placeOf(mean - reach), placeOf(mean + reach)];
    const all = barsOf(column, panel, (value) => Math.min(Math.max(placeOf(value), first), last) - first);
    const { bars, from } = withFullEnds(all, least);
    const { counts, shown } = told(bars, least);
    if (shown < LEAST_SHARE_SHOWN || (isSpread && bars.length === 1)) continue;
    const edges = Array.from({ length: bars.length + 1 }, (_, at) => origin + (first + from + at) * step);
    return [{ metric: measure.metric, edges, counts }];
  }
  return [];
}

function momentsOf(column: Float64Array): { mean: number; deviation: number } {
  const known = column.includes(Number.NaN) ? column.filter((value) => !Number.isNaN(value)) : column;
  let mean = 0;
  for (let at = 0; at < known.length; at++) mean += known[at]! / known.length;
  return { mean: known.length === 0 ? Number.NaN : mean, deviation: standardDeviation(known) || 0 };
}

/** Rows are sorted by participant: another code than the last one in a bar is one more member. */
function barsOf(column: Float64Array, panel: PlanPeriodPanel, barOf: (value: number) => number): Bar[] {
  const bars: { count: number; last: number; members: number[] }[] = [];
  for (let row = 0; row < panel.rows; row++) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    const at = barOf(value);
    bars[at] ??= { count: 0, last: -1, members: [] };
    const bar = bars[at];
    bar.count++;
    const code = panel.participant[row]!;
    if (bar.last !== code) bar.members.push(code);
    bar.last = code;
  }
  return Array.from(bars, (bar) => bar ?? { count: 0, members: [] });
}

/** The bars with outer ones moved inwards until `least` participants are in the outermost, and the place of the first. */
function withFullEnds(all: readonly Bar[], least: number): { bars: Bar[]; from: number } {
  const bars = [...all];
  const isThin = (bar: Bar | undefined): boolean => bar !== undefined && bar.members.length < least;
  const merged = (outer: Bar, inner: Bar): Bar => ({
    count: outer.count + inner.count,
    members: [...new Set([...outer.members, ...inner.members])],
  });
  let from = 0;
  while (bars.length > 1 && isThin(bars[0])) {
    bars.splice(0, 2, merged(bars[0]!, bars[1]!));
    from++;
  }
  while (bars.length > 1 && isThin(bars.at(-1))) bars.splice(-2, 2, merged(bars.at(-1)!, bars.at(-2)!));
  return { bars, from };
}

/** The values in each bar, `null` where they are hidden, and the share of all that is shown. */
function told(bars: readonly Bar[], least: number): { counts: (number | null)[]; shown: number } {
  const hidden = suppressedGroups(
    bars.map(({ members }) => members),
    least,
  );
  const isTold = (bar: Bar, at: number): boolean => !hidden.has(at) && (hidden.size === 0 || bar.count > 0);
  const sum = (of: readonly Bar[]): number => of.reduce((total, { count }) => total + count, 0);
  return {
    counts: bars.map((bar, at) => (isTold(bar, at) ? toldFigure(bar.count) : null)),
    shown: sum(bars.filter(isTold)) / sum(bars),
  };
}

/** The target where it lies near the values, so that a bar ends there; else 0. */
function nearby(target: number | null, low: number, high: number): number {
  return target !== null && target >= low && target <= high ? target : 0;
}

function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return (ROUND_STEPS.find((step) => step * power >= width) ?? 10) * power;
}
