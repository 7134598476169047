import type { CheckedMeasure } from '../model/checked-plan';
import type { PlanPeriodPanel } from '../model/panel/aggregate';
import type { ReportSeries } from '../model/report';
import { suppressedGroups } from '../model/suppression';

/** About this many bars show a spread; the step is then rounded so that edges are round numbers. */
const BARS = 12;
/** Values closer together than this, against their size or 1, stand in one bar. */
const LEAST_SPREAD = 1e-9;

/** Beyond this no bar can be drawn whose edges are numbers. */
const LARGEST = 1e300;
const ROUND_STEPS = [1, 2, 5, 10];

/**
 * Participants and plan periods by value, in bars of a round width with an edge at the target.
 *
 * A bar that holds rows of fewer than `least` participants is `null`, and others with it until no subtraction tells of a few. Edges
 * are round, so that the outermost ones give away nobody's value.
 */
export function histogram(
  measure: CheckedMeasure,
  panel: PlanPeriodPanel,
  least: number,
): ReportSeries['histogram'] {
  const column = panel.columns.get(measure.metric);
  if (column === undefined) return [];
  const [lowest, highest] = extremes(column);
  if (lowest > highest) return [];
  const magnitude = Math.max(Math.abs(lowest), Math.abs(highest));
  if (magnitude > LARGEST) return [];
  const width = highest - lowest;
  const step =
    width > LEAST_SPREAD * Math.max(magnitude, 1) ? roundStep(width / BARS) : Math.max(magnitude, 1);
  const origin = nearby(measure.target, lowest - width, highest + width);
  const first = Math.floor((lowest - origin) / step);
  const bars = Math.floor((highest - origin) / step) - first + 1;
  const barOf = (value: number): number =>
    Math.min(Math.max(Math.floor((value - origin) / step) - first, 0), bars - 1);
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
  return [
    {
      metric: measure.metric,
      edges: Array.from({ length: bars + 1 }, (_, edge) => origin + (first + edge) * step),
      counts: Array.from(counts, (count, bar) => (hidden.has(bar) ? null : count)),
    },
  ];
}

/** The target where it lies near the values, so that a bar ends there; else 0. */
function nearby(target: number | null, low: number, high: number): number {
  return target !== null && target >= low && target <= high ? target : 0;
}

/** Of the values that are not missing; the lowest above the highest without one. */
function extremes(values: Float64Array): [number, number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return [lowest, highest];
}

function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return (ROUND_STEPS.find((step) => step * power >= width) ?? 10) * power;
}
