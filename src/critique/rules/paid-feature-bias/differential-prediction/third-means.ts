import type { Panel } from '../../../../model/panel/panel';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import type { ThirdMeans } from '../../../../stats/regression/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans[]; periods: number; observations: number };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(panel: Panel, x: Float64Array, y: Float64Array, pays: Int8Array): Thirds {
  const { participant, rows } = panel;
  const { period, attendance } = numberPeriods(panel.period);
  const counts = new Int32Array(attendance.length);
  // The period of each row that counts, and −1 of the others.
  const at = period.slice();
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(x[row]! + y[row]!) || pays[participant[row]!]! < 0) at[row] = -1;
    else counts[at[row]!]! += 1;
  }
  const present = Array.from(counts.keys()).filter((place) => counts[place]! > 0);
  const third = Math.floor(present.length / 3);
  const firstEnds = present[third - 1] ?? -1;
  const lastStarts = present[present.length - third] ?? counts.length;
  const participants: ThirdMeans[] = [];
  for (let start = 0, end = 0; start < rows; start = end) {
    const code = participant[start]!;
    while (end < rows && participant[end] === code) end++;
    const whole = { at, start, end };
    const score = meansOver(x, whole, firstEnds, lastStarts);
    const outcome = meansOver(y, whole, firstEnds, lastStarts);
    if (!Number.isNaN(score.first + score.last)) participants.push({ group: pays[code]!, score, outcome });
  }
  const observations = counts.reduce((sum, count) => sum + count, 0);
  return { participants, periods: present.length, observations };
}

/** The means of a participant's values up to the end of the first third, from the start of the last, and of all; NaN of none. */
function meansOver(
  values: Float64Array,
  { at, start, end }: { at: Int32Array; start: number; end: number },
  firstEnds: number,
  lastStarts: number,
): ThirdMeans['score'] {
  let first = 0;
  let early = 0;
  let last = 0;
  let late = 0;
  let all = 0;
  let count = 0;
  for (let row = start; row < end; row++) {
    const place = at[row]!;
    if (place < 0) continue;
    const value = values[row]!;
    all += value;
    count++;
    if (place <= firstEnds) {
      first += value;
      early++;
    }
    if (place >= lastStarts) {
      last += value;
      late++;
    }
  }
  return { first: first / early, last: last / late, all: all / count };
}
