import type { Panel } from '../model/panel/panel';

/**
 * The mean of each participant over the rows in which a value is present.
 *
 * @returns By participant code; NaN for participants without a value.
 */
export function meansOfParticipants(
  values: Float64Array,
  { participant, participants }: Pick<Panel, 'participant' | 'participants'>,
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
