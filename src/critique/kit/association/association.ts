import { fisherZ } from '../../../stats/association/fisher-z';
import {
  correlationIntervals,
  deletionBlocks,
  type JackknifeInterval,
  jackknifeInterval,
} from '../../../stats/intervals/jackknife';
import type { PanelColumns } from '../../../stats/panel/index/lagged';
import { type PairedRows, selectRows } from '../../../stats/panel/index/paired-rows';
import { participantStarts } from '../../../stats/panel/index/panel-index';
import { type PanelView, panelViews } from '../../../stats/panel/within/panel-views';
import type { TwoWayCorrelation } from '../../../stats/panel/within/two-way-correlation';
import type { Memoize } from '../memoize';
import type { PairedViews } from './paired-views';

/** Below these an association within participants is not judged: a jackknife of fewer participants is no interval, and two periods leave one change. */
export const LEAST_PARTICIPANTS = 6;
export const LEAST_PERIODS = 3;

/** An interval of a correlation wider than this to either side says next to nothing. */
export const WIDEST_HALF_WIDTH = 0.4;

/** How many periods before the score results are looked for. */
const PERIODS_BEFORE = 3;

/** One way to look at the same two metrics: the outcome some periods after the score, or averaged. */
export type View = {
  delay: number;
  correlation: TwoWayCorrelation;
  /** Two-sided, at the confidence that was asked for. */
  interval: JackknifeInterval;
  precise: boolean;
};

/** How an outcome moves with a measure within participants, at every delay that can be looked at. */
export type Association = {
  /** The rows with both values. */
  rows: PairedRows;
  same: View;
  /** The outcome 0 to `lags` periods after the score; those that cannot be estimated are `null`. */
  delayed: (View | null)[];
  /** The outcome averaged over the last periods, where asked for. */
  averaged: View | null;
  resultsFirst: boolean;
};

/** The correlations of an association at every delay; which of them are precise depends on how sure one wants to be. */
export type Correlations = {
  rows: PairedRows;
  same: TwoWayCorrelation;
  /** The outcome 1 to `lags` periods after the score. */
  after: (TwoWayCorrelation | null)[];
  before: (TwoWayCorrelation | null)[];
  averaged: TwoWayCorrelation | null;
};

/**
 * Looks at an association from every side; `null` when a column has no variance within participants and periods.
 *
 * @param lags - The longest delay in periods.
 * @param averageOver - Over how many periods the outcome is averaged in a further view; 1 for no such view.
 */
export function correlate(pair: PairedViews, lags: number, averageOver: number): Correlations | null {
  const { columns, views } = pair;
  const own = pair.atOnce();
  if (own === null || !isEnough(own)) return null;
  // Every view is of the same participants and deletes the same, so that views can be compared without each of them.
  const participants = participantsWithin(views.rows);
  const blocks = deletionBlocks(participants, own.deletions.length);
  const among = rowsOf(participants, columns);
  const others = among === columns ? views : panelViews(among);
  const enough = (view: PanelView): TwoWayCorrelation | null => {
    const correlation = view.correlation(blocks);
    return correlation !== null && isEnough(correlation) ? correlation : null;
  };
  const at = (delay: number) => enough(others.delayed(delay));
  return {
    rows: views.rows,
    same: own,
    after: Array.from({ length: lags }, (_, lag) => at(lag + 1)),
    before: Array.from({ length: PERIODS_BEFORE }, (_, lag) => at(-lag - 1)),
    averaged: averageOver > 1 ? enough(others.averaged(averageOver)) : null,
  };
}

/** What correlations say at a confidence. */
export function associate(correlations: Correlations, confidence: number, memoize: Memoize): Association {
  const deletions = correlations.same.deletions.length;
  const intervalOf = memoize(correlationIntervals, deletions, confidence, 'two-sided');
  const seen = (correlation: TwoWayCorrelation, delay: number): View => {
    const interval = intervalOf(correlation.r, correlation.deletions);
    const precise = (interval.high - interval.low) / 2 <= WIDEST_HALF_WIDTH;
    return { delay, correlation, interval, precise };
  };
  const view = (correlation: TwoWayCorrelation | null, delay: number): View | null =>
    correlation && seen(correlation, delay);
  const { rows, after, before, averaged } = correlations;
  const same = seen(correlations.same, 0);
  const delayed = [same, ...after.map((correlation, lag) => view(correlation, lag + 1))];
  const earlier = before.map((correlation, lag) => view(correlation, -lag - 1));
  return {
    rows,
    same,
    delayed,
    averaged: view(averaged, 0),
    resultsFirst: movesFirst(earlier, delayed, confidence),
  };
}

function isEnough({ participants, periods }: TwoWayCorrelation): boolean {
  return participants >= LEAST_PARTICIPANTS && periods >= LEAST_PERIODS;
}

/** Codes of the participants with at least two rows, ascending. */
function participantsWithin({ participant }: PairedRows): Int32Array {
  const starts = participantStarts(participant);
  const within = new Int32Array(starts.length - 1);
  let count = 0;
  for (let g = 0; g < within.length; g++) {
    if (starts[g + 1]! - starts[g]! > 1) within[count++] = participant[starts[g]!]!;
  }
  return within.subarray(0, count);
}

/** The rows of some participants, ascending codes both. */
function rowsOf(participants: Int32Array, columns: PanelColumns): PanelColumns {
  const everybody = participantStarts(columns.participant).length - 1;
  if (participants.length === everybody) return columns;
  let next = 0;
  const keep = Uint8Array.from(columns.participant, (code) => {
    while ((participants[next] ?? code) < code) next++;
    return Number(participants[next] === code);
  });
  return selectRows(columns, keep);
}

/** Whether the largest association with results before the score is certainly above the largest with results after it. */
function movesFirst(
  before: readonly (View | null)[],
  after: readonly (View | null)[],
  confidence: number,
): boolean {
  const earlier = before.filter((view) => view !== null);
  const later = after.filter((view) => view !== null);
  const [first] = later;
  if (first === undefined || earlier.length === 0) return false;
  const lead = (z: (view: View) => Float64Array): Float64Array => {
    const most = largest(later.map(z));
    return largest(earlier.map(z)).map((one, k) => one - most[k]!);
  };
  const [full] = lead(({ correlation }) => Float64Array.of(fisherZ(correlation.r)));
  const deletions = lead(({ correlation }) => correlation.deletions);
  return jackknifeInterval(full!, deletions, confidence, 'two-sided').low > 0;
}

/** Of lists of the same length, the largest value at each place. */
function largest(lists: readonly Float64Array[]): Float64Array {
  const most = lists[0]!.slice();
  for (const list of lists) {
    for (let k = 0; k < most.length; k++) if (list[k]! > most[k]!) most[k] = list[k]!;
  }
  return most;
}
