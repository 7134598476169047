import type { Metric } from '../../../../model/catalogue';
import type { CheckedMeasure } from '../../../../model/checked-plan';
import { metricRange } from '../../../../model/metric-range';
import type { PlanPeriodPanel } from '../../../../model/panel/aggregate';
import { extremes } from '../../../../stats/descriptive/extremes';
import { withoutRounding } from '../../../../stats/descriptive/rounding';
import { standardDeviation } from '../../../../stats/descriptive/standard-deviation';
import { type Bunching, bunching } from '../../../../stats/manipulation/bunching';
import { heaping } from '../../../../stats/manipulation/heaping';
import { resolution } from '../../../../stats/manipulation/resolution';
import { setTarget } from '../../../kit/set-target';

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
  lack: 'target' | 'column' | 'participants' | 'rows' | 'coarse' | 'heaped' | 'precision' | null;
  found: Bunching | null;
  /** The same at points where nothing is paid, below and above the target. */
  placebos: { below: Bunching | null; above: Bunching | null };
  width: number;
  /** The unit whose multiples are favoured. */
  unit: number | null;
};

/**
 * Looks for values piled up just above the target of a measure; just below it where less is better.
 *
 * @param least - Of how many participants there must be values around the target.
 */
export function targetBunches(
  measure: CheckedMeasure,
  panel: PlanPeriodPanel,
  least: number,
  confidence: number,
): TargetBunches {
  const placebos = { below: null, above: null };
  const open = { measure, outcome: 'cannot-tell', found: null, placebos, width: 0, unit: null } as const;
  const column = panel.columns.get(measure.metric);
  const target = setTarget(measure);
  if (target === null) return { ...open, lack: 'target' };
  if (column === undefined) return { ...open, lack: 'column' };
  const sign = measure.definition.better === 'lower' ? -1 : 1;
  const values = sign === 1 ? column : column.map((value) => -value);
  const point = sign * target;
  const { participant, participants } = panel;

  if (!column.some((value) => !Number.isNaN(value))) return { ...open, lack: 'participants' };
  const bins = binsFor(values, measure.definition, target);
  if (bins === null || bins.isCoarse) return { ...open, lack: 'coarse' };
  const { width, step } = bins;
  const reach = SIDE * width;
  const isInside = (at: number): boolean => liesInside(measure.definition, at, reach);
  if (!isInside(target)) return { ...open, width, outcome: 'not-applicable', lack: null };

  const around = (at: number) => bunching(values, participant, participants, at, width, confidence);
  const found = around(point);
  if (found === null || found.participants < least) return { ...open, width, found, lack: 'participants' };
  if (found.counts.reduce((sum, count) => sum + count, 0) < LEAST_ROWS)
    return { ...open, width, found, lack: 'rows' };
  const heaps = heaping(values, participant, participants, step, { low: point - reach, high: point + reach });
  if (heaps !== null && heaps.pValue < HEAPED) return { ...open, width, unit: heaps.unit, lack: 'heaped' };

  const placebo = (at: number) => (isInside(sign * at) ? around(at) : null);
  const looked = {
    ...open,
    width,
    found,
    placebos: { below: placebo(point - 2 * reach), above: placebo(point + 2 * reach) },
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
