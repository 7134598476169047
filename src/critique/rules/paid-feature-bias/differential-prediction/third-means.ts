import type { Panel } from '../../../../model/panel/panel';
import { numberPeriods } from '../../../../stats/panel/index/panel-index';
import type { ThirdMeans } from '../../../../stats/regression/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans; periods: number; observations: number };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(panel: Panel, x: Float64Array, y: Float64Array, pays: Int8Array): Thirds {
  const { participant, participants, rows } = panel;
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
  const ends = {
    first: present[third - 1] ?? -1,
    last: present[present.length - third] ?? counts.length,
  };
  const found = emptyMeans(participants);
  let count = 0;
  for (let start = 0, end = 0; start < rows; start = end) {
    const code = participant[start]!;
    while (end < rows && participant[end] === code) end++;
    meansOver(x, at, start, end, ends, found.score, count);
    meansOver(y, at, start, end, ends, found.outcome, count);
    found.group[count] = pays[code]!;
    if (!Number.isNaN(found.score.first[count]! + found.score.last[count]!)) count++;
  }
  const observations = counts.reduce((sum, count) => sum + count, 0);
  return { participants: firstMeans(found, count), periods: present.length, observations };
}

/** The last period of the first third, and the first of the last. */
type Ends = { first: number; last: number };

/** The means of a participant's values up to the end of the first third, from the start of the last, and of all; NaN of none. */
function meansOver(
  values: Float64Array,
  at: Int32Array,
  start: number,
  end: number,
  ends: Ends,
  means: ThirdMeans['score'],
  place: number,
): void {
  let first = 0;
  let early = 0;
  let last = 0;
  let late = 0;
  let all = 0;
  let count = 0;
  for (let row = start; row < end; row++) {
    const period = at[row]!;
    if (period < 0) continue;
    const value = values[row]!;
    all += value;
    count++;
    if (period <= ends.first) {
      first += value;
      early++;
    }
    if (period >= ends.last) {
      last += value;
      late++;
    }
  }
  means.first[place] = first / early;
  means.last[place] = last / late;
  means.all[place] = all / count;
}

function emptyMeans(participants: number): ThirdMeans {
  const means = () => ({
    first: new Float64Array(participants),
    last: new Float64Array(participants),
    all: new Float64Array(participants),
  });
  return { group: new Int8Array(participants), score: means(), outcome: means() };
}

/** Those of the first participants, sharing memory with all. */
function firstMeans({ group, score, outcome }: ThirdMeans, count: number): ThirdMeans {
  const some = ({ first, last, all }: ThirdMeans['score']) => ({
    first: first.subarray(0, count),
    last: last.subarray(0, count),
    all: all.subarray(0, count),
  });
  return { group: group.subarray(0, count), score: some(score), outcome: some(outcome) };
}
