import { describe, expect, test } from 'vitest';
import { knownMetrics } from '../../src/table/known-metrics';
import { readText as readTable } from '../../src/table/sources/read-text';
import type { TableOptions } from '../../src/table/table';

const metrics = knownMetrics(null);
const read = (rows: readonly string[], options: Partial<TableOptions> = {}) =>
  readTable(['rep,month,revenue,ssi', ...rows].join('\n'), { metrics, ...options });
const people = (table: ReturnType<typeof read>) => [
  ...new Set(Array.from(table.observations?.participant ?? [])),
];

/** Three people over so many months, and a row of so much above their sum. */
const pivot = (months: number, name: string, off = 0): string[] =>
  Array.from({ length: months }, (_, month) => [
    ...['A', 'B', 'C'].map((rep, at) => `${rep},2025-0${month + 1},${100 * (at + month + 1)},50`),
    `${name},2025-0${month + 1},${100 * (6 + 3 * month) + off},150`,
  ]).flat();

describe('rows of totals', () => {
  test.each(['Grand Total', 'TOTAL', 'Total général', 'Summe', 'Somme'])('“%s” are left out', (name) => {
    const table = read(pivot(3, name));
    expect(people(table)).toEqual(['A', 'B', 'C']);
    expect(table.notes).toContain('Left out, because they are the totals of other rows: lines 5, 9, 13.');
    expect(Array.from(table.lines)).toEqual([2, 3, 4, 6, 7, 8, 10, 11, 12]);
    expect(table.observations?.metrics.revenue).toHaveLength(9);
  });

  test.each([
    ['by another name', pivot(3, 'D')],
    ['whose figures are no sum', pivot(3, 'Total', 7)],
    ['in one period alone', pivot(1, 'Total')],
    [
      'of fewer than three',
      pivot(3, 'Total')
        .filter((row) => !/^C/.test(row))
        .map((row) => row.replace(/^Total(.*),\d+,/, 'Total$1,300,')),
    ],
  ])('rows %s are kept', (_, rows) => {
    expect(people(read(rows))).toHaveLength(rows.some((row) => row.startsWith('C')) ? 4 : 3);
  });

  test('can be kept', () => {
    expect(people(read(pivot(3, 'Total'), { keepTotals: true }))).toContain('Total');
  });
});
