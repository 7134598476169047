import { describe, expect, test } from 'vitest';
import { histogram } from '../../../src/critique/history/series-histogram';
import type { CheckedMeasure } from '../../../src/model/checked-plan';
import type { PlanPeriodPanel } from '../../../src/model/panel/aggregate';

/** Values of participants, one list for each. */
function panelOf(people: readonly (readonly number[])[]): PlanPeriodPanel {
  const rows = people.flatMap((values, code) => values.map((value) => ({ code, value })));
  return {
    rows: rows.length,
    participants: people.length,
    participant: Int32Array.from(rows, ({ code }) => code),
    columns: new Map([['score', Float64Array.from(rows, ({ value }) => value)]]),
  } as unknown as PlanPeriodPanel;
}

const paying = (target: number | null = null, metric = 'score') => ({ metric, target }) as CheckedMeasure;

const bars = (people: readonly (readonly number[])[], target: number | null = null, least = 3) => {
  const [found] = histogram(paying(target), panelOf(people), least);
  return found ?? null;
};

/** `count` people each with the one value. */
const with_ = (value: number, count = 3) => Array.from({ length: count }, () => [value]);
/** 1 to 100, one person each: mean 50.5, standard deviation 29.01. */
const even = Array.from({ length: 100 }, (_, at) => [at + 1]);

describe('a histogram', () => {
  test('has bars of a round width about the mean, the outermost with all that lies beyond', () => {
    // Twelve bars over four deviations of 116 would be 9.7 wide: ten are.
    expect(bars(even)).toEqual({
      metric: 'score',
      edges: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
      counts: [9, 10, 10, 10, 10, 10, 10, 10, 10, 11],
    });
    const far = bars([...even.map(([value = 0]) => [value - 0.5]), ...with_(250, 3), ...with_(-250, 3)]);
    const total = far?.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    expect(total).toBe(106);
    expect(far?.edges[0]).toBeGreaterThan(-250);
    expect(far?.edges.at(-1)).toBeLessThan(250);
  });

  test('has an edge at a target near the values, and at round numbers where it lies far away', () => {
    expect(bars(even, 63)?.edges).toContain(63);
    expect(bars(even, 63)?.edges).not.toContain(60);
    // Up to four deviations from the mean: −65.5 and 166.5.
    expect(bars(even, 166)?.edges.map((edge) => edge % 10)).toContain(6);
    expect(bars(even, 167)?.edges).toEqual(bars(even)?.edges);
    expect(bars(even, -65)?.edges.map((edge) => Math.abs(edge % 10))).toContain(5);
    expect(bars(even, -66)?.edges).toEqual(bars(even)?.edges);
  });

  test('counts values, but hides by people: one person’s many values are one', () => {
    const twice = even.map(([value = 0]) => [value, value]);
    expect(bars(twice)?.counts).toEqual([18, 20, 20, 20, 20, 20, 20, 20, 20, 22]);
    const alone = bars([[1, 1, 1, 2, 2, 2]]);
    expect(alone).toBeNull();
  });

  test('leaves out what is missing', () => {
    const missing = even.map((values, at) => (at % 2 === 0 ? values : [Number.NaN]));
    const total = bars(missing)?.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    expect(total).toBe(50);
  });

  test('moves the ends inwards until enough people are in the outermost bars', () => {
    const people = [...with_(1, 1), ...with_(22, 10), ...with_(42, 10), ...with_(62, 10), ...with_(81, 1)];
    const found = bars(people);
    expect(found?.counts[0]).toBe(11);
    expect(found?.counts.at(-1)).toBe(11);
    expect(found?.edges).toHaveLength((found?.counts.length ?? 0) + 1);
    expect(found?.edges[0]).toBe(20);
    expect(found?.edges.at(-1)).toBe(70);
  });

  test('hides a bar of few and another with it, and then empty ones, which would say where', () => {
    const people = [...with_(5, 20), ...with_(35, 2), ...with_(65, 6), ...with_(95, 20)];
    const { counts = [] } = bars(people) ?? {};
    expect(counts.filter((count) => count !== null)).toEqual([20, 20]);
    expect(counts.filter((count) => count === 0)).toEqual([]);
    const shown = bars([...with_(5, 20), ...with_(35, 3), ...with_(95, 20)])?.counts ?? [];
    expect(shown).not.toContain(null);
    expect(shown).toContain(0);
  });

  test('takes wider bars where narrow ones hide most of the values, and none where wide ones do', () => {
    const scattered = Array.from({ length: 24 }, (_, at) => [4 * at]);
    const shown = (least: number) => {
      const { edges, counts } = bars(scattered, null, least) ?? {};
      return edges && [edges, counts];
    };
    expect(shown(3)).toEqual([
      [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
      [3, null, 3, null, 3, null, 3, null, 4],
    ]);
    expect(shown(4)).toEqual([
      [0, 20, 40, 60, 80, 100],
      [5, 5, 5, 5, 4],
    ]);
    expect(shown(8)).toEqual([
      [0, 50, 100],
      [13, 11],
    ]);
    expect(shown(11)).toEqual([
      [40, 50, 60],
      [13, 11],
    ]);
    expect(shown(12)).toBeUndefined();
  });

  test('stands in one bar where values hardly differ', () => {
    expect(bars(with_(40, 4))).toEqual({ metric: 'score', edges: [0, 50], counts: [4] });
    expect(bars(with_(0, 4))).toEqual({ metric: 'score', edges: [0, 1], counts: [4] });
    expect(bars(with_(0.2, 4), 0.2)).toEqual({ metric: 'score', edges: [0.2, 1.2], counts: [4] });
    expect(bars(with_(40, 2))).toBeNull();
    expect(bars([...with_(1, 3), ...with_(1 + 1e-10, 3)])?.counts).toEqual([6]);
    expect(bars([...with_(1, 3), ...with_(1.001, 3)])?.counts.length).toBeGreaterThan(1);
  });

  test('is told in three digits', () => {
    const people = Array.from({ length: 2468 }, (_, at) => [at % 2 === 0 ? 5 : 15]);
    expect(new Set(bars(people)?.counts.filter((count) => count !== 0))).toEqual(new Set([1230]));
  });

  test('is none without values, of a metric without a column, or beyond all figures', () => {
    expect(bars(with_(Number.NaN, 6))).toBeNull();
    expect(histogram(paying(null, 'calls'), panelOf(even), 3)).toEqual([]);
    expect(bars([...with_(1e301, 3), ...with_(2e301, 3)])).toBeNull();
    expect(bars([...with_(1e14, 6), ...with_(2e14, 6)])).not.toBeNull();
  });
});
