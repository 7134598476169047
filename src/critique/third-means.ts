import type { Panel } from '../model/panel/panel';
import { numberPeriods } from '../stats/panel/panel-index';
import type { ThirdMeans } from '../stats/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans[]; periods: number; observations: number };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(panel: Panel, x: Float64Array, y: Float64Array, pays: Int8Array): Thirds {
  const isIn = (row: number): boolean =>
    !Number.isNaN(x[row]) && !Number.isNaN(y[row]) && pays[panel.participant[row]!]! >= 0;
  const { serials, observations } = periodsOf(panel, isIn);
  const third = Math.floor(serials.length / 3);
  const firstEnds = serials[third - 1] ?? Number.NEGATIVE_INFINITY;
  const lastStarts = serials[serials.length - third] ?? Number.POSITIVE_INFINITY;
  const participants: ThirdMeans[] = [];
  for (let start = 0, end = 0; start < panel.rows; start = end) {
    const code = panel.participant[start]!;
    const [score, outcome] = [new Thirded(), new Thirded()];
    for (; end < panel.rows && panel.participant[end] === code; end++) {
      if (!isIn(end)) continue;
      const place =
        panel.period[end]! <= firstEnds ? FIRST : panel.period[end]! >= lastStarts ? LAST : BETWEEN;
      score.add(x[end]!, place);
      outcome.add(y[end]!, place);
    }
    if (score.isInBoth) {
      participants.push({ group: pays[code]!, score: score.means(), outcome: outcome.means() });
    }
  }
  return { participants, periods: serials.length, observations };
}

function periodsOf(
  { period, rows }: Panel,
  isIn: (row: number) => boolean,
): { serials: number[]; observations: number } {
  const { period: at, attendance } = numberPeriods(period);
  const serialOf = new Float64Array(attendance.length).fill(Number.NaN);
  let observations = 0;
  for (let row = 0; row < rows; row++) {
    if (!isIn(row)) continue;
    serialOf[at[row]!] = period[row]!;
    observations++;
  }
  return { serials: [...serialOf].filter((serial) => !Number.isNaN(serial)), observations };
}

const FIRST = 0;
const BETWEEN = 1;
const LAST = 2;

/** One participant's values of a column, added up by where in time they stand. */
class Thirded {
  private readonly sums: [number, number, number] = [0, 0, 0];
  private readonly counts: [number, number, number] = [0, 0, 0];

  add(value: number, place: typeof FIRST | typeof BETWEEN | typeof LAST): void {
    this.sums[place] += value;
    this.counts[place]++;
  }

  get isInBoth(): boolean {
    return this.counts[FIRST] > 0 && this.counts[LAST] > 0;
  }

  means(): ThirdMeans['score'] {
    const [first, between, last] = this.sums;
    const [early, middle, late] = this.counts;
    return {
      first: first / early,
      last: last / late,
      all: (first + between + last) / (early + middle + late),
    };
  }
}
