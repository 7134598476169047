import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { studentTUpperTail } from '../../../src/stats/distributions/student-t';
import { type ClusteredOls, clusteredOls } from '../../../src/stats/regression/ols';
import reference from '../../golden/ols/ols.json';
import inR from '../../golden/ols/ols.R.json';
import { relativeError } from '../relative-error';

interface Expected {
  readonly coefficients: readonly number[];
  readonly cr1: readonly (readonly number[])[];
  readonly cr2: readonly (readonly number[])[];
  readonly df: readonly number[];
  readonly pValues: readonly number[];
}

function attempt(
  columns: readonly (readonly number[])[],
  outcome: readonly number[],
  participant: readonly number[],
): ClusteredOls | null {
  return clusteredOls(
    columns.map((column) => Float64Array.from(column)),
    Float64Array.from(outcome),
    Int32Array.from(participant),
  );
}

function regress(...data: Parameters<typeof attempt>): ClusteredOls {
  const result = attempt(...data);
  if (result === null) throw new Error('no fit');
  return result;
}

/** Elements of a covariance matrix in units of the standard errors: 1e-9 of them is what must agree. */
function expectCovariance(actual: readonly Float64Array[], expected: readonly (readonly number[])[]): void {
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      const scale = Math.sqrt(expected[i]![i]! * expected[j]![j]!);
      expect(Math.abs(actual[i]![j]! - value) / scale).toBeLessThan(1e-9);
    });
  });
}

function expectFit(actual: ClusteredOls, expected: Expected): void {
  expectCovariance(actual.cr1, expected.cr1);
  expectCovariance(actual.cr2, expected.cr2);
  expected.coefficients.forEach((coefficient, j) => {
    expect(relativeError(actual.coefficients[j]!, coefficient)).toBeLessThan(1e-9);
    const df = actual.df[j] ?? Number.NaN;
    expect(relativeError(df, expected.df[j]!)).toBeLessThan(1e-9);
    const t = Math.abs(actual.coefficients[j]!) / Math.sqrt(actual.cr2[j]![j]!);
    // A tail moves by up to t² times the relative error of t, hence a digit less than the estimates.
    expect(relativeError(2 * studentTUpperTail(t, df), expected.pValues[j]!)).toBeLessThan(1e-8);
  });
}

function cleary(name: string): ClusteredOls {
  const text = readFileSync(new URL(`../../golden/panels/${name}.csv`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  const column = (wanted: string): number[] => rows.map((row) => row[header.split(',').indexOf(wanted)]!);
  const [score, licence] = [column('ssi'), column('tier')];
  const columns = [rows.map(() => 1), score, licence, score.map((value, i) => value * licence[i]!)];
  return regress(columns, column('revenue'), column('rep'));
}

describe('clusteredOls', () => {
  test.each(reference.map((row) => [row.name, row] as const))('%s, by the definitions', (_, row) => {
    const actual = regress(row.columns, row.outcome, row.participant);
    expectFit(actual, row);
    expect(actual.participants).toBe(new Set(row.participant).size);
  });

  it('steep and unbalanced, by clubSandwich, with a tail below 1e-6', () => {
    const row = reference[0]!;
    const expected = inR['steep and unbalanced'];
    expectFit(regress(row.columns, row.outcome, row.participant), expected);
    expect(expected.pValues[1]).toBeLessThan(1e-6);
  });

  test.each(['panel-20x12', 'panel-messy'] as const)("Cleary's regression on %s, by clubSandwich", (name) => {
    expectFit(cleary(name), inR[name]);
  });

  /** White's HC2 by its own formula: with one row a participant CR2 is it, and CR1 is HC0 times n/(n − 1). */
  it('gives HC0 and HC2 where each participant has one row', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 4, maxLength: 30 }), (points) => {
        const n = points.length;
        const mean = points.reduce((sum, [x]) => sum + x, 0) / n;
        const squares = points.reduce((sum, [x]) => sum + (x - mean) ** 2, 0);
        const leverages = points.map(([x]) => 1 / n + (x - mean) ** 2 / squares);
        fc.pre(squares > 0 && Math.max(...leverages) < 0.999);
        const actual = regress(
          [points.map(() => 1), points.map(([x]) => x)],
          points.map(([, y]) => y),
          points.map((_, i) => i),
        );
        const [intercept, slope] = actual.coefficients;
        const errors = points.map(([x, y]) => y - intercept! - slope! * x);
        const hc = (weights: readonly number[]) =>
          points.reduce((sum, [x], i) => sum + ((x - mean) * errors[i]!) ** 2 * weights[i]!, 0) /
          squares ** 2;
        const largest = Math.max(1, ...points.map(([, y]) => Math.abs(y))) ** 2 / squares;
        const close = (value: number, expected: number) =>
          expect(Math.abs(value - expected) / largest).toBeLessThan(1e-9);
        close(actual.cr1[1]![1]!, hc(points.map(() => n / (n - 1))));
        close(actual.cr2[1]![1]!, hc(leverages.map((leverage) => 1 / (1 - leverage))));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('does not change with the unit of a column', () => {
    const { columns, outcome, participant } = reference[2]!;
    const plain = regress(columns, outcome, participant);
    const scaled = regress(
      columns.map((column, j) => column.map((v) => v * 1000 ** j)),
      outcome,
      participant,
    );
    plain.coefficients.forEach((coefficient, j) => {
      expect(relativeError(scaled.coefficients[j]! * 1000 ** j, coefficient)).toBeLessThan(1e-11);
      expect(relativeError(scaled.df[j] ?? Number.NaN, plain.df[j]!)).toBeLessThan(1e-9);
    });
  });

  test.each<[string, number[][], number[], number[]]>([
    ['no row', [[]], [], []],
    ['one participant', [[1, 1, 1]], [4, 5, 7], [1, 1, 1]],
    [
      'no more rows than columns',
      [
        [1, 1],
        [0, 1],
      ],
      [4, 5],
      [1, 2],
    ],
    [
      'a column twice',
      [
        [1, 1, 1, 1],
        [1, 2, 3, 5],
        [1, 2, 3, 5],
      ],
      [1, 2, 3, 4],
      [1, 1, 2, 2],
    ],
    [
      'a sum of columns but for rounding',
      [
        [1, 1, 1, 1],
        [0.1, 0.2, 0.7, 0.4],
        [1.1, 1.2, 1.7, 1.4],
      ],
      [1, 2, 3, 4],
      [1, 1, 2, 3],
    ],
    [
      'a column of zeros',
      [
        [1, 1, 1, 1],
        [0, 0, 0, 0],
      ],
      [1, 2, 3, 4],
      [1, 1, 2, 2],
    ],
  ])('%s has no fit', (_, columns, outcome, participant) => {
    expect(attempt(columns, outcome, participant)).toBeNull();
  });

  it('has no degrees of freedom where each column belongs to one participant', () => {
    const actual = regress(
      [
        [1, 1, 1, 0, 0],
        [0, 0, 0, 1, 1],
      ],
      [3, 4, 8, 1, 2],
      [1, 1, 1, 2, 2],
    );
    expect(actual.coefficients).toEqual([expect.closeTo(5, 12), expect.closeTo(1.5, 12)]);
    expect(actual.df).toEqual([null, null]);
    for (const row of actual.cr2) for (const value of row) expect(value).toBeCloseTo(0, 20);
  });
});
