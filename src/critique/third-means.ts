import type { Panel } from '../model/panel/panel';
import type { ThirdMeans } from '../stats/thirds-slope';

/** Participants with figures in the first and the last third of the periods, and how many periods and rows those rest on. */
export type Thirds = { participants: ThirdMeans[]; periods: number; observations: number };

/** Means by thirds of the periods over the rows with both values, for participants whose side is known. */
export function thirdMeans(panel: Panel, x: Float64Array, y: Float64Array, pays: Int8Array): Thirds {
  const rowsOf: number[][] = Array.from({ length: panel.participants }, () => []);
  const present = new Set<number>();
  let observations = 0;
  for (let row = 0; row < panel.rows; row++) {
    const code = panel.participant[row] as number;
    if (Number.isNaN(x[row]) || Number.isNaN(y[row]) || (pays[code] as number) < 0) continue;
    rowsOf[code]?.push(row);
    present.add(panel.period[row] as number);
    observations++;
  }
  const serials = [...present].sort((a, b) => a - b);
  const third = Math.floor(serials.length / 3);
  const firstEnds = serials[third - 1] ?? Number.NEGATIVE_INFINITY;
  const lastStarts = serials[serials.length - third] ?? Number.POSITIVE_INFINITY;
  const participants = rowsOf.flatMap((rows, code): ThirdMeans[] => {
    const first = rows.filter((row) => (panel.period[row] as number) <= firstEnds);
    const last = rows.filter((row) => (panel.period[row] as number) >= lastStarts);
    if (first.length === 0 || last.length === 0) return [];
    const means = (column: Float64Array) => ({
      first: meanAt(column, first),
      last: meanAt(column, last),
      all: meanAt(column, rows),
    });
    return [{ group: pays[code] as number, score: means(x), outcome: means(y) }];
  });
  return { participants, periods: serials.length, observations };
}

function meanAt(column: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (column[row] as number), 0) / rows.length;
}
