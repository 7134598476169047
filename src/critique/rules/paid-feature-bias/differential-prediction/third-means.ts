import type { Panel } from '../../../../model/panel/panel';
import type { NumberedPeriods } from '../../../../stats/panel/index/panel-index';
import type { ThirdMeans } from '../../../../stats/regression/thirds-slope';
import { emptyMeans, firstMeans, setMeans } from './spell-means';

/** Participants with figures in the first and the last third of the periods, how many they are, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans; people: number; periods: number; observations: number };

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
  return { participants: firstMeans(found, count), people: count, periods: present.length, observations };
}
