import type { ObservationColumns } from '../model/plan-data';

/** What some rows come to, and how many they are. */
export type Sum = { sum: number; count: number };

type Value = string | number;

/**
 * What each row that may be a total may be the total of, in its period: all other rows, those of its team, and those above it as far as
 * the total before.
 */
export function sumsBeside(
  column: ArrayLike<number | null>,
  { participant, period, team }: ObservationColumns,
  isTotal: (row: number) => boolean,
): Map<number, Sum[]> {
  const found = new Map<number, Sum[]>();
  const sums = new Sums();
  const above = new Map<Value, Sum>();
  for (let row = 0; row < participant.length; row++) {
    const time = period[row]!;
    if (isTotal(row)) {
      found.set(row, [
        sums.of(time),
        sums.of(time, team?.[row] ?? null),
        above.get(time) ?? { sum: 0, count: 0 },
      ]);
      above.delete(time);
      continue;
    }
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const last = above.get(time) ?? { sum: 0, count: 0 };
    above.set(time, last);
    for (const sum of [sums.of(time), sums.of(time, team?.[row] ?? null), last]) {
      sum.sum += value;
      sum.count++;
    }
  }
  return found;
}

/** Sums of a period, of all and of each team; they grow after they were asked for. */
class Sums {
  readonly #of = new Map<Value, Map<Value | null | undefined, Sum>>();

  of(period: Value, team?: Value | null): Sum {
    const own = this.#of.get(period) ?? new Map<Value | null | undefined, Sum>();
    this.#of.set(period, own);
    const sum = own.get(team) ?? { sum: 0, count: 0 };
    own.set(team, sum);
    return sum;
  }
}
