import type { Panel } from '../model/panel/panel';
import { numberPeriods } from '../stats/panel/panel-index';
import type { ThirdMeans } from '../stats/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans[]; periods: number; observations: number };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(panel: Panel, x: Float64Array, y: Float64Array, pays: Int8Array): Thirds {
  const { period, attendance } = numberPeriods(panel.period);
  const isIn = (row: number): boolean =>
    !Number.isNaN(x[row]!) && !Number.isNaN(y[row]!) && pays[panel.participant[row]!]! >= 0;
  const counts = new Int32Array(attendance.length);
  for (let row = 0; row < panel.rows; row++) if (isIn(row)) counts[period[row]!]! += 1;
  const present = Array.from(counts.keys()).filter((at) => counts[at]! > 0);
  const third = Math.floor(present.length / 3);
  const firstEnds = present[third - 1] ?? Number.NEGATIVE_INFINITY;
  const lastStarts = present[present.length - third] ?? Number.POSITIVE_INFINITY;
  const participants: ThirdMeans[] = [];
  for (let start = 0, end = 0; start < panel.rows; start = end) {
    const code = panel.participant[start]!;
    const score = new Thirded();
    const outcome = new Thirded();
    for (; end < panel.rows && panel.participant[end] === code; end++) {
      if (!isIn(end)) continue;
      const at = period[end]!;
      score.add(x[end]!, at <= firstEnds, at >= lastStarts);
      outcome.add(y[end]!, at <= firstEnds, at >= lastStarts);
    }
    if (score.isInBoth) {
      participants.push({ group: pays[code]!, score: score.means(), outcome: outcome.means() });
    }
  }
  const observations = counts.reduce((sum, count) => sum + count, 0);
  return { participants, periods: present.length, observations };
}

/** One participant's values of a column, added up by where in time they stand. */
class Thirded {
  private first = 0;
  private last = 0;
  private all = 0;
  private early = 0;
  private late = 0;
  private count = 0;

  add(value: number, isFirst: boolean, isLast: boolean): void {
    this.all += value;
    this.count++;
    if (isFirst) {
      this.first += value;
      this.early++;
    }
    if (isLast) {
      this.last += value;
      this.late++;
    }
  }

  get isInBoth(): boolean {
    return this.early > 0 && this.late > 0;
  }

  means(): ThirdMeans['score'] {
    return { first: this.first / this.early, last: this.last / this.late, all: this.all / this.count };
  }
}
