import type { Panel } from '../../../../model/panel/panel';
import type { NumberedPeriods } from '../../../../stats/panel/index/panel-index';
import type { ThirdMeans } from '../../../../stats/regression/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans; periods: number; observations: number };

/** A history, its periods numbered, and whether each participant pays for a licence: −1 where that is not known. */
export type LicensedTeam = { panel: Panel; numbered: NumberedPeriods; pays: Int8Array };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(
  { panel: { participant, participants, rows }, numbered: { period, codes }, pays }: LicensedTeam,
  x: Float64Array,
  y: Float64Array,
): Thirds {
  const counts = new Int32Array(codes.length);
  for (let row = 0; row < rows; row++) {
    if (pays[participant[row]!]! >= 0 && !Number.isNaN(x[row]! + y[row]!)) counts[period[row]!]! += 1;
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
    if (pays[code]! < 0 || !setMeans(found.score, count, x, y, period, start, end, ends)) continue;
    setMeans(found.outcome, count, y, x, period, start, end, ends);
    found.group[count++] = pays[code]!;
  }
  const observations = counts.reduce((sum, count) => sum + count, 0);
  return { participants: firstMeans(found, count), periods: present.length, observations };
}

/** The last period of the first third, and the first of the last. */
type Ends = { first: number; last: number };

/** Sets one participant's means of `own` over the rows from `start` up to `end` in which `other` is known too; whether both thirds have any. */
function setMeans(
  means: ThirdMeans['score'],
  place: number,
  own: Float64Array,
  other: Float64Array,
  period: Int32Array,
  start: number,
  end: number,
  ends: Ends,
): boolean {
  let [first, firsts, last, lasts, sum, count] = [0, 0, 0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    const value = own[row]!;
    if (Number.isNaN(value + other[row]!)) continue;
    sum += value;
    count++;
    if (period[row]! <= ends.first) {
      first += value;
      firsts++;
    }
    if (period[row]! >= ends.last) {
      last += value;
      lasts++;
    }
  }
  means.first[place] = first / firsts;
  means.last[place] = last / lasts;
  means.all[place] = sum / count;
  return firsts > 0 && lasts > 0;
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
