import type { CheckedMeasure } from '../../../../model/checked-plan';
import { nameOfPeriod } from '../../../../model/panel/name-of-period';
import type { Panel } from '../../../../model/panel/panel';
import { isTelling } from '../../../../model/suppression';
import { median } from '../../../../stats/descriptive/median';
import { isAtLeast } from '../../../../stats/descriptive/rounding';
import {
  type CommonStep,
  commonSteps,
  medianChange,
  type Window,
} from '../../../../stats/panel/index/common-steps';
import type { NumberedPeriods } from '../../../../stats/panel/index/panel-index';
import { holm } from '../../../../stats/tests/holm';
import { signTest } from '../../../../stats/tests/sign-test';

/** A date is judged with this many periods on either side, and the step must still be there in as many. */
export const SIDE = 3;
/** Participants who move the same way at one date. */
export const TOGETHER = 0.9;
/** Of the maximum: 3 points of 100, less than half of the fall that members saw in February 2017. */
export const LEAST_STEP = 0.03;
/** The fall of February 2017 was of about 7 points of 100: where one like it might not show, nothing passes. */
export const SEEN_STEP = 0.07;
/** Chance must be no explanation, at whichever date. */
const ALPHA = 0.001;
/** Times the median of the other dates: where months often move everybody, one more such move is no event. */
const STANDS_OUT = 5;
/** The part of a step that lasts; a holiday is over within three periods. */
const LASTING = 0.5;
/** What loses half within so many periods fades: in a shorter view as much less must be lost. */
const FADING = 5;
/** Digits of a median that may be one person's own figure. */
const TOLD_DIGITS = 2;

/** A date at which participants moved. */
type DatedStep = {
  /** The first period after it. */
  period: string;
  participants: number;
  /** The share who moved the same way; `null` where it would point at the few who did not. */
  together: number | null;
  /** Median over participants, in points, rounded: it is somebody's. */
  points: number;
  /** Holm over all dates; `null` with the share, which could be had from it. */
  pValue: number | null;
};

/** What the history says of one measure's ruler. */
export type DefinitionSteps = {
  measure: CheckedMeasure;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: 'column' | 'periods' | 'participants' | 'season' | 'unsteady' | null;
  /** Periods with a value. */
  periods: number;
  /** Dates that were judged. */
  dates: number;
  /** The most telling date. */
  step: DatedStep | null;
  /** Participants seen at the date with the fewest, and how many a date takes. */
  fewest: number;
  least: number;
};

/** Looks for one date at which nearly everybody's score moved the same way, and stayed there. */
export function definitionSteps(
  measure: CheckedMeasure,
  panel: Panel,
  numbered: NumberedPeriods,
  leastShown: number,
): DefinitionSteps {
  const none = { periods: 0, dates: 0, step: null, fewest: 0, least: 0 };
  const open = { ...none, measure, outcome: 'cannot-tell' } as const;
  const values = panel.columns.get(measure.metric);
  if (values === undefined) return { ...open, lack: 'column' };
  const points = SEEN_STEP * (measure.definition.maximum ?? 0);
  const history = createHistory(panel, numbered, values, points);
  const periods = history.serials.length;
  if (periods < 2 * SIDE) return { ...open, periods, lack: 'periods' };

  const pValues = holm(history.steps.map(({ up, down }) => signTest(up, down)));
  const dates = history.steps
    .map((step, date) => ({ step, pValue: pValues[date] ?? 1 }))
    .slice(SIDE - 1, periods - SIDE)
    .sort((a, b) => together(b.step) - together(a.step));
  const limit = LEAST_STEP * (measure.definition.maximum ?? 0);
  const moved = dates.filter(
    ({ step, pValue }) => together(step) >= TOGETHER && pValue < ALPHA && standsOut(history, step, limit),
  );
  const lasting = moved.filter(({ step }) => isLasting(history, step));
  const [telling] = [...lasting, ...moved, ...dates];
  const least = Math.ceil(Math.log2((2 * history.steps.length) / ALPHA));
  const seen = {
    ...open,
    periods,
    dates: dates.length,
    step: telling ? dated(history, panel, telling.step, telling.pValue, leastShown) : null,
    fewest: dates.reduce((fewest, { step }) => Math.min(fewest, step.participants), Number.POSITIVE_INFINITY),
    least,
  };
  if (lasting.length > 0) return { ...seen, outcome: 'fail', lack: null };
  if (moved.length > 0) return { ...seen, lack: 'season' };
  if (seen.fewest < least) return { ...seen, lack: 'participants' };
  if (!dates.every(({ step }) => wouldShow(history, step, points))) return { ...seen, lack: 'unsteady' };
  return { ...seen, outcome: 'pass', lack: null };
}

type History = {
  /** Of the periods with a value, in order. */
  serials: number[];
  steps: CommonStep[];
  /** Median over participants, in points. */
  change: (before: Window, after: Window) => number;
};

function createHistory(
  { participant }: Panel,
  numbered: NumberedPeriods,
  values: Float64Array,
  points: number,
): History {
  const { serials, places } = periodsWithValue(numbered, values);
  return {
    serials,
    steps: commonSteps(participant, places, values, serials.length, points),
    change: (before, after) => medianChange(participant, places, values, before, after),
  };
}

/** The periods in which somebody has a value, in order, and the place among them of each row; −1 in other periods. */
function periodsWithValue(
  { period: at, codes }: NumberedPeriods,
  values: Float64Array,
): { serials: number[]; places: Int32Array } {
  const isSeen = new Uint8Array(codes.length);
  for (let row = 0; row < at.length; row++) if (!Number.isNaN(values[row]!)) isSeen[at[row]!] = 1;
  const serials = codes.filter((_, place) => isSeen[place] === 1);
  if (serials.length === codes.length) return { serials, places: at };
  const placeOf = codes.map((serial) => serials.indexOf(serial));
  return { serials, places: at.map((own) => placeOf[own]!) };
}

function together({ up, down, participants }: CommonStep): number {
  return participants === 0 ? 0 : Math.max(up, down) / participants;
}

function pointsAt({ change }: History, { at }: CommonStep): number {
  return change({ from: at - 1, to: at }, { from: at, to: at + 1 });
}

/** Whether a step of so many points, up or down, would have moved enough people the same way at a date, and stood out. */
function wouldShow({ steps }: History, step: CommonStep, points: number): boolean {
  const others = steps.filter((other) => other !== step && other.participants > 0);
  return (
    Math.min(step.raised, step.lowered) >= TOGETHER * step.participants &&
    isAtLeast(points, STANDS_OUT * median(others.map(({ mean }) => Math.abs(mean))))
  );
}

function standsOut(history: History, step: CommonStep, limit: number): boolean {
  const points = Math.abs(pointsAt(history, step));
  if (!isAtLeast(points, limit)) return false;
  const others = history.steps.filter((other) => other !== step && other.participants > 0);
  return isAtLeast(points, STANDS_OUT * median(others.map((other) => Math.abs(pointsAt(history, other)))));
}

/**
 * Whether a step is there at every later period, against the three before it, and at every earlier one, against the three after: half
 * of it, and in a view too short to see it halved, so much more that it cannot be fading to a half within five periods.
 */
function isLasting(history: History, step: CommonStep): boolean {
  const { change, serials } = history;
  const points = pointsAt(history, step);
  const before = { from: step.at - SIDE, to: step.at };
  const after = { from: step.at, to: step.at + SIDE };
  const least = Math.max(LASTING, 2 ** (-(serials.length - 1 - step.at) / FADING));
  return serials.every((_, place) => {
    const one = { from: place, to: place + 1 };
    const kept = place < step.at ? change(one, after) : change(before, one);
    // Where nobody stayed long enough to be compared, nothing speaks against it.
    return Number.isNaN(kept) || isAtLeast(kept / points, place === serials.length - 1 ? least : LASTING);
  });
}

/** `null` where few were there to see it. */
function dated(
  history: History,
  panel: Panel,
  step: CommonStep,
  pValue: number,
  leastShown: number,
): DatedStep | null {
  if (step.participants < leastShown) return null;
  const isHidden = isTelling(Math.max(step.up, step.down), step.participants);
  return {
    period: nameOfPeriod(history.serials[step.at] ?? 0, panel),
    participants: step.participants,
    together: isHidden ? null : together(step),
    points: Number(pointsAt(history, step).toPrecision(TOLD_DIGITS)),
    pValue: isHidden ? null : pValue,
  };
}
