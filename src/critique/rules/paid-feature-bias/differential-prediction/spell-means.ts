import type { ThirdMeans } from '../../../../stats/regression/thirds-slope';

/** The last period of the first third, and the first of the last. */
export type Ends = { first: number; last: number };

/** Sets one participant's means of `own` over the rows from `start` up to `end` in which `other` is known too; whether both thirds have any. */
export function setMeans(
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

export function emptyMeans(participants: number): ThirdMeans {
  const means = () => ({
    first: new Float64Array(participants),
    last: new Float64Array(participants),
    all: new Float64Array(participants),
  });
  return { group: new Int8Array(participants), score: means(), outcome: means() };
}

/** Those of the first participants, sharing memory with all. */
export function firstMeans({ group, score, outcome }: ThirdMeans, count: number): ThirdMeans {
  const some = ({ first, last, all }: ThirdMeans['score']) => ({
    first: first.subarray(0, count),
    last: last.subarray(0, count),
    all: all.subarray(0, count),
  });
  return { group: group.subarray(0, count), score: some(score), outcome: some(outcome) };
}
