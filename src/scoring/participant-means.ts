import type { Panel } from '../model/panel/panel';
import { completeRows } from './index-panel';

/** Which row belongs to whom. */
type Participants = Pick<Panel, 'participant' | 'participants'>;

/**
 * The mean of each participant over the rows in which a value is present.
 *
 * @returns By participant code; NaN for participants without a value.
 */
export function meansOfParticipants(
  values: Float64Array,
  { participant, participants }: Participants,
): Float64Array {
  const sums = new Float64Array(participants);
  const present = new Float64Array(participants);
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) continue;
    sums[participant[row]!]! += values[row]!;
    present[participant[row]!]! += 1;
  }
  return sums.map((sum, g) => sum / present[g]!);
}

/**
 * The means of participants over the rows in which no column has a missing value.
 *
 * @returns As many columns, one entry for each participant with such a row; and the number of such rows.
 */
export function meansOfCompleteRows(
  columns: readonly Float64Array[],
  { participant, participants }: Participants,
): { means: Float64Array[]; observations: number } {
  const rows = completeRows(columns);
  const complete = { participant: rows.map((row) => participant[row]!), participants };
  const means = columns.map((column) => {
    const values = Float64Array.from(rows, (row) => column[row]!);
    return meansOfParticipants(values, complete).filter((mean) => !Number.isNaN(mean));
  });
  return { means, observations: rows.length };
}
