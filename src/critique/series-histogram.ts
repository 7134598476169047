import type { CheckedMeasure } from '../model/checked-plan';
import type { PlanPeriodPanel } from '../model/panel/aggregate';
import type { ReportSeries } from '../model/report';
import { suppressedGroups } from '../model/suppression';
import { extremes } from '../stats/extremes';

/** About this many bars show a spread; fewer where so many would hide most of the values. Steps are rounded so that edges are round numbers. */
const BARS = [12, 6, 3] as const;
/** A picture that shows less than this share of the values tells of what is hidden, not of the spread. */
const LEAST_SHOWN = 0.5;
/** Values closer together than this, against their size or 1, stand in one bar. */
const LEAST_SPREAD = 1e-9;

/** Beyond this no bar can be drawn whose edges are numbers. */
const LARGEST = 1e300;
const ROUND_STEPS = [1, 2, 5, 10];

/**
 * Participants and plan periods by value, in bars of a round width with an edge at the target.
 *
 * A bar that holds rows of fewer than `least` participants is `null`, and others with it until no subtraction tells of a few. Edges
 * are round, so that the outermost ones give away nobody's value. Nothing where even wide bars hide most of the values.
 */
export function histogram(
  measure: CheckedMeasure,
  panel: PlanPeriodPanel,
  least: number,
): ReportSeries['histogram'] {
  const column = panel.columns.get(measure.metric);
  if (column === undefined) return [];
  const { low: lowest, high: highest } = extremes(column);
  if (lowest > highest) return [];
  const magnitude = Math.max(Math.abs(lowest), Math.abs(highest));
  if (magnitude > LARGEST) return [];
  const width = highest - lowest;
  const isSpread = width > LEAST_SPREAD * Math.max(magnitude, 1);
  const origin = nearby(measure.target, lowest - width, highest + width);
  for (const bars of isSpread ? BARS : [1]) {
    const step = isSpread ? roundStep(width / bars) : Math.max(magnitude, 1);
    const first = Math.floor((lowest - origin) / step);
    const edges = Array.from(
      { length: Math.floor((highest - origin) / step) - first + 2 },
      (_, edge) => origin + (first + edge) * step,
    );
    const barOf = (value: number): number =>
      Math.min(Math.max(Math.floor((value - origin) / step) - first, 0), edges.length - 2);
    const { counts, shown } = counted(column, panel, barOf, edges.length - 1, least);
    if (shown >= LEAST_SHOWN) return [{ metric: measure.metric, edges, counts }];
  }
  return [];
}

/** The values in each bar, `null` where they are hidden, and the share of all that is shown. */
function counted(
  column: Float64Array,
  panel: PlanPeriodPanel,
  barOf: (value: number) => number,
  bars: number,
  least: number,
): { counts: (number | null)[]; shown: number } {
  const counts = new Float64Array(bars);
  const participants = new Float64Array(bars);
  const latest = new Int32Array(bars).fill(-1);
  for (let row = 0; row < panel.rows; row++) {
    const value = column[row] as number;
    if (Number.isNaN(value)) continue;
    const bar = barOf(value);
    counts[bar] = (counts[bar] as number) + 1;
    // Rows are sorted by participant: another code than the last one in this bar is one more.
    const code = panel.participant[row] as number;
    if (latest[bar] !== code) participants[bar] = (participants[bar] as number) + 1;
    latest[bar] = code;
  }
  const hidden = suppressedGroups([...participants], least);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const told = counts.reduce((sum, count, bar) => sum + (hidden.has(bar) ? 0 : count), 0);
  return {
    counts: Array.from(counts, (count, bar) => (hidden.has(bar) ? null : count)),
    shown: told / total,
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
