import type { Metric } from '../../../../model/catalogue';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import { metricRange } from '../../../../model/metric-range';
import type { AgainstTarget, AgainstTargetLack } from '../../../../scoring/replay/against-target';
import { extremes } from '../../../../stats/descriptive/extremes';
import { median } from '../../../../stats/descriptive/median';
import { withoutRounding } from '../../../../stats/descriptive/rounding';
import { standardDeviation } from '../../../../stats/descriptive/standard-deviation';
import { type Bunching, bunching } from '../../../../stats/manipulation/bunching';
import { heaping } from '../../../../stats/manipulation/heaping';
import { resolution } from '../../../../stats/manipulation/resolution';

/** Fewer decide nothing: a t over participants is then too wide, or too easily misled by heaps. */
export const LEAST_PARTICIPANTS = 10;
export const LEAST_ROWS = 20;

/** A bin is 2 % of the maximum wide, or of the target where there is none: beyond that, an easy target looks like a pile. */
const BIN_SHARE = 0.02;
/** And a quarter of the standard deviation, across which a bell curve is close to a parabola. */
const BIN_SPREAD = 1 / 4;
/** Where steps force bins wider than this part of it, the curve itself makes a step: measured up to 37 % false fails. */
const WIDEST_SPREAD = 0.4;

/** The share of a bin below which steps do not matter, and the finest heap that does. */
const FINEST_STEP = 0.01;
const FINEST_HEAP = 0.04;
/** Doubt is enough: at 0.1 heaped figures of 10 people are failed in 4 % of teams, at 0.01 in 10 %. */
const HEAPED = 0.1;

/** Below this many values a participant too many, nothing is piled up that would matter (project default). */
export const EXCESS_LIMIT = 0.25;

/** Bins on either side of a point. */
const SIDE = 2;

/** What the history says of the values around one target. */
export type TargetBunches = {
  measure: CheckedMeasure;
  outcome: 'fail' | 'pass' | 'cannot-tell' | 'not-applicable';
  lack: AgainstTargetLack | 'participants' | 'rows' | 'coarse' | 'heaped' | 'precision' | null;
  found: Bunching | null;
  /** The same at points where nothing is paid, below and above the target. */
  placebos: { below: Bunching | null; above: Bunching | null };
  width: number;
  /** The unit whose multiples are favoured. */
  unit: number | null;
};

/**
 * Looks for values piled up just above the target of a measure; just below it where less is better. With own quotas it looks at how far
 * each value is from its own.
 *
 * @param held - Values beside their targets.
 * @param fewest - Of how many participants there must be values around the target.
 */
export function targetBunches(
  measure: CheckedMeasure,
  held: AgainstTarget | AgainstTargetLack,
  fewest: number,
  confidence: number,
): TargetBunches {
  const placebos = { below: null, above: null };
  const open = { measure, outcome: 'cannot-tell', found: null, placebos, width: 0, unit: null } as const;
  if (typeof held === 'string') return { ...open, lack: held };
  const { participant, participants, target } = held;
  const isOwn = typeof target !== 'number';
  const column = isOwn ? held.values.map((value, at) => value - target[at]!) : held.values;
  const sign = measure.definition.better === 'lower' ? -1 : 1;
  const values = sign === 1 ? column : column.map((value) => -value);
  const point = isOwn ? 0 : sign * target;

  if (!column.some((value) => !Number.isNaN(value))) return { ...open, lack: 'participants' };
  const quotas = isOwn ? target.filter((_, at) => !Number.isNaN(column[at])) : Float64Array.of(target);
  const bins = binsFor(values, measure.definition, median(quotas));
  if (bins === null || bins.isCoarse) return { ...open, lack: 'coarse' };
  const { width, step } = bins;
  const reach = SIDE * width;
  const { low: least, high: most } = extremes(quotas);
  const isInside = (away: number): boolean =>
    liesInside(measure.definition, least + away, reach) && liesInside(measure.definition, most + away, reach);
  if (!isInside(0)) return { ...open, width, outcome: 'not-applicable', lack: null };

  const around = (at: number) => bunching(values, participant, participants, at, width, confidence);
  const found = around(point);
  if (found === null || found.participants < fewest) return { ...open, width, found, lack: 'participants' };
  if (found.counts.reduce((sum, count) => sum + count, 0) < LEAST_ROWS)
    return { ...open, width, found, lack: 'rows' };
  const heaps = heaping(values, participant, participants, step, { low: point - reach, high: point + reach });
  if (heaps !== null && heaps.pValue < HEAPED) return { ...open, width, unit: heaps.unit, lack: 'heaped' };

  const placebo = (away: number) => (isInside(sign * away) ? around(point + away) : null);
  const looked = {
    ...open,
    width,
    found,
    placebos: { below: placebo(-2 * reach), above: placebo(2 * reach) },
  };
  if (found.low > 0) return { ...looked, outcome: 'fail', lack: null };
  if (found.high < EXCESS_LIMIT) return { ...looked, outcome: 'pass', lack: null };
  return { ...looked, lack: 'precision' };
}

/** The width of a bin, a multiple of the step of the values; `null` where they do not differ. */
function binsFor(
  values: Float64Array,
  { maximum }: Metric,
  target: number,
): { width: number; step: number; isCoarse: boolean } | null {
  const { low, high } = extremes(values);
  const spread = withoutRounding(standardDeviation(values), Math.max(-low, high));
  const wanted = Math.min(BIN_SHARE * Math.abs(maximum ?? target), BIN_SPREAD * spread);
  if (!(wanted > 0)) return null;
  const step = resolution(values, wanted * FINEST_STEP);
  const width = roundUp(wanted, step);
  return {
    width,
    step: step >= width * FINEST_HEAP ? step : roundUp(width * FINEST_HEAP, step),
    isCoarse: width > WIDEST_SPREAD * spread,
  };
}

/** To a multiple of `step`, or not at all where there is none. */
function roundUp(value: number, step: number): number {
  return step > 0 ? Math.ceil(value / step - FINEST_STEP) * step : value;
}

/** Whether the bins around a point stay clear of the ends of the metric, where values pile up by themselves. */
function liesInside(metric: Metric, at: number, reach: number): boolean {
  const { low, high } = metricRange(metric);
  return at - reach > (metric.nature === 'count' ? 0 : low) && at + reach < high;
}
