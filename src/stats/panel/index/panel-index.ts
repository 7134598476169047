import { extremes } from '../../descriptive/extremes';
import { type PairedRows, selectRows } from './paired-rows';

/** Where each participant's rows are, and which period each row belongs to, counted from 0. */
export interface PanelIndex {
  /** Participant codes, ascending. */
  readonly participants: Int32Array;
  /** Rows of participant `g` are `starts[g]` up to, but not, `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Period of each row, 0..periods − 1, in the order of the codes. */
  readonly period: Int32Array;
  /** Rows in each period. */
  readonly attendance: Float64Array;
  /** One period of the connected part that each period belongs to: its label. */
  readonly part: Int32Array;
  /** Whether every participant has a row in every period. */
  readonly balanced: boolean;
}

/** Period codes spread over no more values than this (days of 179 years), or than rows, are looked up in a table. */
const WIDEST_TABLE = 65_536;

/**
 * Indexes the rows of a panel.
 *
 * @param rows - Sorted by participant, then period.
 * @returns The index; no participants and no periods for no rows.
 */
export function indexPanel(rows: Pick<PairedRows, 'participant' | 'period'>): PanelIndex {
  const starts = participantStarts(rows.participant);
  const participants = starts.subarray(0, -1).map((start) => rows.participant[start]!);
  const { period, attendance } = numberPeriods(rows.period);
  const periods = attendance.length;
  const balanced = period.length === participants.length * periods;
  const part = balanced ? new Int32Array(periods) : connectParts(starts, period, periods);
  return { participants, starts, period, attendance, part, balanced };
}

/**
 * The first row of each participant, and behind them the number of rows.
 *
 * @param participant - Ascending codes, one a row.
 * @returns Participants + 1 row numbers.
 */
export function participantStarts(participant: Int32Array): Int32Array {
  const rows = participant.length;
  // Ascending codes are no more than lie between the first and the last.
  const most = rows === 0 ? 0 : Math.min(rows, participant[rows - 1]! - participant[0]! + 1);
  const starts = new Int32Array(most + 1);
  let count = 0;
  for (let i = 0; i < rows; i++) if (i === 0 || participant[i] !== participant[i - 1]) starts[count++] = i;
  starts[count] = rows;
  return starts.subarray(0, count + 1);
}

/** The periods that occur, numbered from 0 in the order of their codes. */
export interface NumberedPeriods {
  /** The number of each row's period. */
  readonly period: Int32Array;
  /** How many rows each period has. */
  readonly attendance: Float64Array;
  /** The code of each period. */
  readonly codes: readonly number[];
}

/** Numbers periods. */
export function numberPeriods(codes: Int32Array): NumberedPeriods {
  const { low, high } = extremes(codes);
  if (high - low >= Math.max(WIDEST_TABLE, codes.length)) {
    const distinct = [...new Set(codes)].sort((a, b) => a - b);
    const position = new Map(distinct.map((code, t) => [code, t]));
    return { ...numberPeriods(codes.map((code) => position.get(code) as number)), codes: distinct };
  }
  const rows = new Int32Array(codes.length === 0 ? 0 : high - low + 1);
  for (let i = 0; i < codes.length; i++) rows[codes[i]! - low]! += 1;
  const position = new Int32Array(rows.length);
  const attendance: number[] = [];
  const occurring: number[] = [];
  for (let code = 0; code < rows.length; code++) {
    if (rows[code] === 0) continue;
    position[code] = occurring.push(code + low) - 1;
    attendance.push(rows[code]!);
  }
  const period = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) period[i] = position[codes[i]! - low]!;
  return { period, attendance: Float64Array.from(attendance), codes: occurring };
}

/**
 * Leaves out participants with a single row, who carry no information within participants.
 *
 * @param rows - Sorted by participant, then period.
 * @returns The rows kept (the same object when nothing is left out) and how many participants were left out.
 */
export function withoutSingleRows(rows: PairedRows): {
  readonly rows: PairedRows;
  readonly excluded: number;
} {
  const starts = participantStarts(rows.participant);
  const single = (start: number, g: number): boolean => starts[g + 1]! - start === 1;
  const excluded = starts.filter(single);
  if (excluded.length === 0) return { rows, excluded: 0 };
  const keep = new Uint8Array(rows.participant.length).fill(1);
  for (const row of excluded) keep[row] = 0;
  return { rows: selectRows(rows, keep), excluded: excluded.length };
}

/**
 * Labels the connected part of each period: periods with a participant in common belong together.
 *
 * Between parts that share no participant, levels and period effects cannot be told apart.
 */
function connectParts(starts: Int32Array, period: Int32Array, periods: number): Int32Array {
  const parent = Int32Array.from({ length: periods }, (_, t) => t);
  const rootOf = (t: number): number => {
    let root = t;
    while (parent[root] !== root) {
      const above = parent[parent[root]!]!;
      parent[root] = above;
      root = above;
    }
    return root;
  };
  for (let g = 0; g + 1 < starts.length; g++) {
    for (let i = starts[g]! + 1; i < starts[g + 1]!; i++) {
      parent[rootOf(period[i - 1]!)] = rootOf(period[i]!);
    }
  }
  return parent.map((_, t) => rootOf(t));
}
