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
    if (pays[code]! < 0 || !setMeans(found, count, x, y, period, start, end, ends)) continue;
    found.group[count++] = pays[code]!;
  }
  const observations = counts.reduce((sum, count) => sum + count, 0);
  return { participants: firstMeans(found, count), periods: present.length, observations };
}

/** The last period of the first third, and the first of the last. */
type Ends = { first: number; last: number };

/** Sets the means of a participant's rows from `start` up to `end`; whether both thirds have any. */
function setMeans(
  { score, outcome }: ThirdMeans,
  place: number,
  x: Float64Array,
  y: Float64Array,
  period: Int32Array,
  start: number,
  end: number,
  ends: Ends,
): boolean {
  let firstX = 0;
  let firstY = 0;
  let firsts = 0;
  let lastX = 0;
  let lastY = 0;
  let lasts = 0;
  let allX = 0;
  let allY = 0;
  let all = 0;
  for (let row = start; row < end; row++) {
    const valueX = x[row]!;
    const valueY = y[row]!;
    if (Number.isNaN(valueX + valueY)) continue;
    allX += valueX;
    allY += valueY;
    all++;
    if (period[row]! <= ends.first) {
      firstX += valueX;
      firstY += valueY;
      firsts++;
    }
    if (period[row]! >= ends.last) {
      lastX += valueX;
      lastY += valueY;
      lasts++;
    }
  }
  score.first[place] = firstX / firsts;
  score.last[place] = lastX / lasts;
  score.all[place] = allX / all;
  outcome.first[place] = firstY / firsts;
  outcome.last[place] = lastY / lasts;
  outcome.all[place] = allY / all;
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
