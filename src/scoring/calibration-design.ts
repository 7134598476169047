import { WHOLE_TEAM } from '../model/whole-team';
import { blockStarts } from '../stats/intervals/jackknife';
import { participantStarts } from '../stats/panel/index/panel-index';
import { completeRows } from './index-panel';
import type { PillarColumns } from './pillar-columns';

/**
 * Why there are no weights. `missing-pillar`: its points have no column. `missing-components`: none has a column with more than
 * zeros, or with values that vary beside others that have none. `too-few-participants`: fewer than 6 with rows in which nothing is
 * missing. `too-few-observations`: without some participant, no more rows than weights to find. `collinear`: components move
 * together so that no weight is determined. `no-association`: the components predict the points of other participants no better
 * than their mean does.
 */
export type CalibrationReason =
  | 'missing-pillar'
  | 'missing-components'
  | 'too-few-participants'
  | 'too-few-observations'
  | 'collinear'
  | 'no-association';

/** The rows of a pillar in which nothing is missing, ready to be fitted. */
export type CalibrationDesign = {
  /** Components that take part, by local id; the others are left out. */
  ids: string[];
  leftOut: string[];
  /** One a component, attainments; behind them a constant for components without a column, if there are any. */
  columns: Float64Array[];
  /** Share of the pillar's points earned. */
  shown: Float64Array;
  /** First row of each participant, above 200 of each block of them, and behind them the number of rows. */
  starts: Int32Array;
  participants: number;
  /** Why nothing can be fitted. */
  reason: CalibrationReason | null;
};

/** Brings attainments and points of a pillar, rows sorted by participant, into the shape of a regression. */
export function calibrationDesign(pillar: PillarColumns, participant: Int32Array): CalibrationDesign {
  const observed = pillar.components.flatMap(({ id, values }) => (values === null ? [] : [{ id, values }]));
  const needed = [
    ...observed.map(({ values }) => values),
    ...(pillar.points === null ? [] : [pillar.points]),
  ];
  const rows = completeRows(needed);
  const isIncomplete = observed.length < pillar.components.length;
  const usable = observed
    .map(({ id, values }) => ({ id, column: Float64Array.from(rows, (row) => values[row]!) }))
    .filter(({ column }) => column.some((value) => value !== (isIncomplete ? column[0] : 0)));
  const ids = usable.map(({ id }) => id);
  const columns = usable.map(({ column }) => column);
  if (isIncomplete) columns.push(new Float64Array(rows.length).fill(1));
  const ofParticipants = participantStarts(rows.map((row) => participant[row]!));
  const participants = ofParticipants.length - 1;
  const blocks = blockStarts(participants);
  const starts = Int32Array.of(...blocks.map((first) => ofParticipants[first]!), rows.length);
  const design = {
    ids,
    leftOut: pillar.components.map(({ id }) => id).filter((id) => !ids.includes(id)),
    columns,
    shown: Float64Array.from(rows, (row) => (pillar.points?.[row] ?? 0) / pillar.maximum),
    starts,
    participants,
  };
  return { ...design, reason: pillar.points === null ? 'missing-pillar' : lackOf(design) };
}

function lackOf({
  ids,
  columns,
  starts,
  participants,
}: Omit<CalibrationDesign, 'reason'>): CalibrationReason | null {
  if (participants < WHOLE_TEAM) return 'too-few-participants';
  if (ids.length === 0) return 'missing-components';
  const rows = starts[starts.length - 1]!;
  const largest = starts.reduce((most, start, b) => Math.max(most, start - (starts[b - 1] ?? 0)), 0);
  return rows - largest > columns.length ? null : 'too-few-observations';
}
