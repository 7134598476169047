import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenCorrelation } from '../../../src/stats/association/between-correlation';
import { deviations } from '../../../src/stats/association/pearson';
import { rowCorrelation } from '../../../src/stats/association/row-correlation';
import { fUpperTail } from '../../../src/stats/distributions/f';
import { midRanks } from '../../../src/stats/panel/index/mid-ranks';
import { dealsOf } from '../../../src/stats/tests/deals';
import {
  expectClose,
  largePanel,
  paired,
  type Row,
  readPanel,
  reference,
  runs,
  smallPanels,
} from '../panel/panels';

const options = { confidence: 0.95, resamples: 500, seed: 1 };

describe('row correlation', () => {
  it.each(smallPanels)('agrees with Python on %s', (name) => {
    const expected = reference[name].rows;
    const result = rowCorrelation(readPanel(name), 0.95);
    expectClose([result?.r ?? Number.NaN], [expected.r], 1e-14);
    expectClose(
      [result?.interval?.low ?? Number.NaN, result?.interval?.high ?? Number.NaN],
      expected.interval,
      1e-13,
    );
  });

  it('gives the published figure', () => {
    expectClose(
      [rowCorrelation(readPanel('panel-20x12'), 0.95)?.r ?? Number.NaN],
      [0.002857434983969],
      1e-14,
    );
  });

  it('keeps its digits at an offset of 1e9', () => {
    const rows = readPanel('panel-relay');
    const eighths = rows.x.map((x) => Math.round(x * 8) / 8);
    const near = rowCorrelation({ ...rows, x: eighths }, 0.95);
    const far = rowCorrelation({ ...rows, x: eighths.map((x) => x + 1e9) }, 0.95);
    expectClose([far?.r ?? Number.NaN], [near?.r ?? Number.NaN], 1e-14);
  });

  it('takes deviations from a mean that no double holds', () => {
    expectClose(
      deviations(Float64Array.of(2 ** 53, 2 ** 53 + 2, 2 ** 53 + 8)),
      [-10 / 3, -4 / 3, 14 / 3],
      1e-14,
    );
  });

  it('has an interval from 4 rows on', () => {
    const four = paired([1, 3, 2, 4].map((y, at): Row => [at, 0, at, y]));
    // 0.8, and z = atanh(0.8) ± 1.96 over the root of 1.
    const { low, high } = rowCorrelation(four, 0.95)!.interval!;
    expectClose(
      [low, high],
      [Math.tanh(Math.atanh(0.8) - 1.959963985), Math.tanh(Math.atanh(0.8) + 1.959963985)],
      1e-9,
    );
  });

  it('never exceeds 1, and a line has no width', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e6, max: 1e6 }).map((x) => x / 7),
          { minLength: 4 },
        ),
        (list) => {
          const result = rowCorrelation(paired(list.map((x, i): Row => [i, 0, x, 3 * x - 7])), 0.95);
          fc.pre(result !== null);
          expect(result.r).toBeLessThanOrEqual(1);
          expect(result.r).toBeCloseTo(1, 12);
        },
      ),
      runs,
    );
  });

  it('has no answer without variance, no interval below 4 rows', () => {
    expect(rowCorrelation(paired([]), 0.95)).toBeNull();
    expect(
      rowCorrelation(
        paired([
          [1, 1, 0.1, 1],
          [1, 2, 0.1, 2],
          [1, 3, 0.1, 5],
        ]),
        0.95,
      ),
    ).toBeNull();
    expect(
      rowCorrelation(
        paired([
          [1, 1, 1, 1],
          [1, 2, 2, 2],
          [1, 3, 4, 3],
        ]),
        0.95,
      )?.interval,
    ).toBeNull();
  });
});

describe('between correlation', () => {
  it.each(smallPanels)('agrees with Python on %s', (name) => {
    const expected = reference[name].between;
    const result = betweenCorrelation(readPanel(name), options);
    expect(result?.participants).toBe(expected.participants);
    expectClose([result?.r ?? Number.NaN], [expected.r], 1e-13);
    expectClose([result?.spearman ?? Number.NaN], [expected.spearman], 1e-13);
    expectClose(
      [result?.interval?.low ?? Number.NaN, result?.interval?.high ?? Number.NaN],
      expected.interval,
      1e-12,
    );
  });

  it('agrees on 2,000 participants', () => {
    const result = betweenCorrelation(largePanel(false), { ...options, resamples: 99 });
    expectClose(
      [result?.r ?? Number.NaN, result?.spearman ?? Number.NaN],
      [reference['large-unbalanced'].between.r, reference['large-unbalanced'].between.spearman],
      1e-13,
    );
  });

  const means = (list: [number, number][]) => paired(list.map(([x, y], g): Row => [g, 0, x, y]));

  it('takes p from t above 200 participants', () => {
    const people = Array.from({ length: 201 }, (_, g): [number, number] => [(g * 37) % 101, (g * g) % 89]);
    const result = betweenCorrelation(means(people), options);
    const [r, p] = [result?.r ?? Number.NaN, result?.pValue ?? Number.NaN];
    // t² is F with 1 and n − 2 degrees of freedom.
    const expected = fUpperTail((r * r * 199) / (1 - r * r), 1, 199);
    expect(expected).toBeGreaterThan(0.01);
    expect(p / expected).toBeCloseTo(1, 9);
  });

  it('deals the values of up to 200 participants', () => {
    const people = Array.from({ length: 200 }, (_, g): [number, number] => [(g * 37) % 101, (g * g) % 89]);
    const found = [1, 2, 3, 4, 5].map(
      (seed) => betweenCorrelation(means(people), { ...options, seed })?.pValue ?? 0,
    );
    expect(new Set(found).size).toBeGreaterThan(1);
    // As many draws as were asked for, and the order that was seen.
    for (const p of found) expect(p * 501).toBeCloseTo(Math.round(p * 501), 9);
  });

  it('deals each participant the value of one, the same for the same seed', () => {
    const rows = [0, 1, 2, 3, 4].map((deal) => [...dealsOf(4, 5, 1).subarray(4 * deal, 4 * deal + 4)]);
    for (const row of rows) expect([...row].sort()).toEqual([0, 1, 2, 3]);
    // Fisher and Yates by Python, from the numbers of another implementation of the generator.
    expect(rows.slice(0, 2)).toEqual([
      [0, 3, 1, 2],
      [1, 2, 0, 3],
    ]);
  });

  it('samples what all deals give', () => {
    // Of the 24 deals of y against 1..4 only the order itself and its reverse reach |r| = 1.
    const result = betweenCorrelation(
      means([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
      { ...options, resamples: 40_000 },
    );
    expect(Math.abs((result?.pValue ?? Number.NaN) - 2 / 24)).toBeLessThan(0.005);
  });

  it('repeats with its seed, reaches a tail below 1e-4 and stops when aborted', () => {
    const line = means(Array.from({ length: 15 }, (_, g) => [g, 2 * g]));
    expect(betweenCorrelation(line, { ...options, resamples: 19_999 })?.pValue).toBe(1 / 20_000);
    const loose = means(Array.from({ length: 15 }, (_, g) => [g, (g * 7) % 15]));
    const p = betweenCorrelation(loose, options)?.pValue;
    expect(betweenCorrelation(loose, options)?.pValue).toBe(p);
    expect(betweenCorrelation(loose, { ...options, seed: 2 })?.pValue).not.toBe(p);
    expect(betweenCorrelation(line, { ...options, aborted: () => true })?.pValue).toBe(1);
  });

  it('has no answer when the means of a column are equal', () => {
    expect(betweenCorrelation(paired([]), options)).toBeNull();
    expect(
      betweenCorrelation(
        means([
          [1, 5],
          [2, 5],
          [3, 5],
        ]),
        options,
      ),
    ).toBeNull();
    const same = paired([
      [1, 1, 0.1, 1],
      [1, 2, 0.3, 1],
      [2, 1, 0.3, 2],
      [2, 2, 0.1, 2],
      [3, 1, 0.2, 4],
    ]);
    expect(betweenCorrelation(same, options)).toBeNull();
  });
});

describe('mid-ranks', () => {
  it.each([
    [[], []],
    [[5], [1]],
    [
      [10, 30, 20],
      [1, 3, 2],
    ],
    [
      [1, 2, 2, 3],
      [1, 2.5, 2.5, 4],
    ],
    [
      [0, 0, 0],
      [2, 2, 2],
    ],
    [
      [-1, 0.3, 0.1 + 0.2],
      [1, 2.5, 2.5],
    ],
    [
      [1e9, 1e9 + 1],
      [1, 2],
    ],
  ])('of %j are %j', (values, ranks) => {
    expect(Array.from(midRanks(Float64Array.from(values)))).toEqual(ranks);
  });
});
