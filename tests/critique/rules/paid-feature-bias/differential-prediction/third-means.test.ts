import { describe, expect, test } from 'vitest';
import { thirdMeans } from '../../../../../src/critique/rules/paid-feature-bias/differential-prediction/third-means';
import type { Panel } from '../../../../../src/model/panel/panel';
import { numberPeriods } from '../../../../../src/stats/panel/index/panel-index';

type Row = readonly [code: number, period: number, x: number, y: number];

function thirdsOf(rows: readonly Row[], pays: readonly number[]) {
  const column = (at: 2 | 3) => Float64Array.from(rows, (row) => row[at]);
  const panel = {
    rows: rows.length,
    participants: pays.length,
    participant: Int32Array.from(rows, ([code]) => code),
    period: Int32Array.from(rows, ([, period]) => period),
  } as unknown as Panel;
  return thirdMeans(
    { panel, numbered: numberPeriods(panel.period), pays: Int8Array.from(pays) },
    column(2),
    column(3),
  );
}

/** Six periods in which the score is the period and the outcome ten times that, plus a hundred for each code. */
const six = (code: number, periods = [1, 2, 3, 4, 5, 6]): Row[] =>
  periods.map((period) => [code, period, 100 * code + period, 10 * (100 * code + period)]);

describe('means by thirds of the periods', () => {
  test('are of the first two and the last two of six periods, and of all', () => {
    expect(thirdsOf([...six(0), ...six(1)], [0, 1])).toEqual({
      participants: {
        group: Int8Array.of(0, 1),
        score: {
          first: Float64Array.of(1.5, 101.5),
          last: Float64Array.of(5.5, 105.5),
          all: Float64Array.of(3.5, 103.5),
        },
        outcome: {
          first: Float64Array.of(15, 1015),
          last: Float64Array.of(55, 1055),
          all: Float64Array.of(35, 1035),
        },
      },
      people: 2,
      periods: 6,
      observations: 12,
    });
  });

  test('leave the middle out where thirds do not come out even', () => {
    const { score } = thirdsOf(six(0, [1, 2, 3, 4, 5]), [0]).participants;
    expect([score.first[0], score.last[0], score.all[0]]).toEqual([1, 5, 3]);
  });

  test('count no row without both values, and no period in which nobody has them', () => {
    const rows = six(0).map(
      ([code, period, x, y]): Row => [
        code,
        period,
        period === 2 ? Number.NaN : x,
        period === 6 ? Number.NaN : y,
      ],
    );
    const { participants, periods, observations } = thirdsOf([...rows, ...six(1, [1, 3, 4, 5])], [0, 1]);
    expect([periods, observations]).toEqual([4, 8]);
    expect([...participants.score.first]).toEqual([1, 101]);
    expect([...participants.score.last]).toEqual([5, 105]);
  });

  test('are of nobody whose side is unknown, nor of whom one third has nothing', () => {
    expect(thirdsOf([...six(0), ...six(1)], [0, -1])).toMatchObject({ periods: 6, observations: 6 });
    expect(thirdsOf([...six(0), ...six(1)], [0, -1]).participants.group).toHaveLength(1);
    const late = thirdsOf([...six(0), ...six(1, [3, 4, 5, 6])], [0, 1]);
    expect([...late.participants.group]).toEqual([0]);
    expect(late.observations).toBe(10);
  });
});
