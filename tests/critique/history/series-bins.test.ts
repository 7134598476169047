import { describe, expect, test } from 'vitest';
import { bins } from '../../../src/critique/history/series-bins';
import type { Panel } from '../../../src/model/panel/panel';

/** Two months of each participant, score and revenue the same in both. */
function team(people: readonly (readonly [score: number, revenue: number])[]): Panel {
  const rows = people.flatMap(([score, revenue], code) =>
    [1, 2].map((period) => ({ code, period, score, revenue })),
  );
  return {
    participants: people.length,
    rows: rows.length,
    participant: Int32Array.from(rows, ({ code }) => code),
    period: Int32Array.from(rows, ({ period }) => period),
    columns: new Map([
      ['score', Float64Array.from(rows, ({ score }) => score)],
      ['revenue', Float64Array.from(rows, ({ revenue }) => revenue)],
    ]),
  } as unknown as Panel;
}

const rising = (count: number) => Array.from({ length: count }, (_, at) => [at, 10 * at] as const);
const binsOf = (people: Parameters<typeof team>[0], least = 3) =>
  bins(team(people), ['score'], ['revenue'], least);

describe('bins', () => {
  test('are groups of neighbours with their means, none smaller than is asked', () => {
    expect(binsOf(rising(7))).toEqual([
      { metric: 'score', outcome: 'revenue', participants: 4, x: 1.5, y: 15 },
      { metric: 'score', outcome: 'revenue', participants: 3, x: 5, y: 50 },
    ]);
    expect(binsOf(rising(100)).map(({ participants }) => participants)).toEqual([
      13, 12, 13, 12, 13, 12, 13, 12,
    ]);
  });

  test('are none of a metric against itself, nor of a column that is not there', () => {
    expect(bins(team(rising(9)), ['score'], ['score'], 3)).toEqual([]);
    expect(bins(team(rising(9)), ['score'], ['calls'], 3)).toEqual([]);
  });

  test('share out among equals what they bring, wherever an edge parts them', () => {
    const alike = [0, 0, 0, 90, 0, 0].map((revenue) => [5, revenue] as const);
    expect(binsOf(alike).map(({ y }) => y)).toEqual([15, 15]);
  });

  test('are none of fewer people than is asked, nor where those left out are fewer', () => {
    expect(binsOf(rising(2))).toEqual([]);
    expect(binsOf(rising(3))).toHaveLength(1);
    const missing = (count: number) => Array.from({ length: count }, () => [Number.NaN, 1] as const);
    expect(binsOf([...rising(6), ...missing(2)])).toEqual([]);
    expect(binsOf([...rising(6), ...missing(3)])).toHaveLength(2);
    expect(binsOf([...rising(6), ...missing(3)], 4)).toEqual([]);
  });
});
