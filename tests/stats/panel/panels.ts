import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { PairedRows } from '../../../src/stats/panel/index/paired-rows';
import reference from '../../golden/panels/reference.json';

export { reference };

export const smallPanels = [
  'panel-20x12',
  'panel-messy',
  'panel-six-by-three',
  'panel-unbalanced',
  'panel-zero-inflated',
  'panel-relay',
] as const;

/** Participant, period, x, y. */
export type Row = readonly [number, number, number, number];

export function paired(rows: readonly Row[]): PairedRows {
  return {
    participant: Int32Array.from(rows, (row) => row[0]),
    period: Int32Array.from(rows, (row) => row[1]),
    x: Float64Array.from(rows, (row) => row[2]),
    y: Float64Array.from(rows, (row) => row[3]),
  };
}

export function rowsOf({ participant, period, x, y }: PairedRows): Row[] {
  return Array.from(participant, (p, i): Row => [p, period[i]!, x[i]!, y[i]!]);
}

export function readPanel(name: (typeof smallPanels)[number]): PairedRows {
  const url = new URL(`../../golden/panels/${name}.csv`, import.meta.url);
  const [header = '', ...lines] = readFileSync(url, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const wanted = names.includes('rep')
    ? ['rep', 'period', 'ssi', 'revenue']
    : ['participant', 'period', 'x', 'y'];
  const columns = wanted.map((column) => names.indexOf(column));
  return paired(
    lines.map((line) => {
      const cells = line.split(',').map(Number);
      return columns.map((column) => cells[column]) as unknown as Row;
    }),
  );
}

/** The recipe of `large()` in tests/golden/panels/make_panels.py: sums and powers of two, so the same doubles. */
export function largePanel(balanced: boolean, participants = 2000): PairedRows {
  let state = 20240601;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const shock = Array.from({ length: 24 }, () => 8 * uniform());
  const rows: Row[] = [];
  for (let g = 0; g < participants; g++) {
    const level = 16 * uniform();
    for (let t = 0; t < 24; t++) {
      const x = level + shock[t]! + 4 * uniform();
      const y = x / 8 + 4 * uniform() - shock[t]!;
      const absent =
        (7 * g + 11 * t) % 13 === 0 || (g % 3 === 1 && t < g % 20) || (g % 5 === 2 && t > g % 23);
      if (balanced || !absent) rows.push([g, t, x, y]);
    }
  }
  return paired(rows);
}

/** Residuals by alternate projections until nothing moves: the plain definition. */
export function plainResiduals(rows: PairedRows, column: 'x' | 'y'): number[] {
  const mean = rows[column].reduce((sum, value) => sum + value, 0) / rows[column].length;
  const values = Array.from(rows[column], (value) => value - mean);
  const largest = Math.max(...rows[column].map(Math.abs));
  for (let round = 0; round < 100_000; round++) {
    let change = 0;
    for (const codes of [rows.participant, rows.period]) {
      const sums = new Map<number, [number, number]>();
      codes.forEach((code, i) => {
        const [sum, count] = sums.get(code) ?? [0, 0];
        sums.set(code, [sum + values[i]!, count + 1]);
      });
      codes.forEach((code, i) => {
        const [sum, count] = sums.get(code)!;
        values[i]! -= sum / count;
        change = Math.max(change, Math.abs(sum / count));
      });
    }
    if (change < 1e-15 * largest) break;
  }
  return values;
}

export function plainCorrelation(rows: PairedRows): number {
  const x = plainResiduals(rows, 'x');
  const y = plainResiduals(rows, 'y');
  const products = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return products(x, y) / Math.sqrt(products(x, x) * products(y, y));
}

export function without(rows: PairedRows, participant: number): PairedRows {
  return paired(rowsOf(rows).filter((row) => row[0] !== participant));
}

/** Panels of 4–8 participants over 3–7 periods, about a fifth of the rows absent; values are eighths. */
export const panelArbitrary: fc.Arbitrary<PairedRows> = panelOf(
  fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
);

export const balancedPanelArbitrary: fc.Arbitrary<PairedRows> = panelOf(fc.constant(true));

function panelOf(present: fc.Arbitrary<boolean>): fc.Arbitrary<PairedRows> {
  const value = fc.integer({ min: -4000, max: 4000 }).map((eighths) => eighths / 8);
  return fc
    .record({ participants: fc.integer({ min: 4, max: 8 }), periods: fc.integer({ min: 3, max: 7 }) })
    .chain(({ participants, periods }) => {
      const cells = { minLength: participants * periods, maxLength: participants * periods };
      return fc
        .array(fc.tuple(present, value, value), cells)
        .map((grid) =>
          paired(
            grid.flatMap(([there, x, y], cell): Row[] =>
              there ? [[10 * Math.floor(cell / periods) + 5, 600 + (cell % periods), x, y]] : [],
            ),
          ),
        );
    });
}

/** fast-check runs of every property here, with the seed that repeats them. */
export const runs = { seed: 7, numRuns: 200 } as const;

/** Equal to within `tolerance` of the larger of 1 and the expected size. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  const size = Math.max(1, ...Array.from(expected, Math.abs));
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!) / size).toBeLessThan(tolerance);
  }
}
