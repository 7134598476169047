import { describe, expect, it } from 'vitest';
import { betweenCorrelation } from '../../../src/stats/association/between-correlation';
import { pearson } from '../../../src/stats/association/pearson';
import { isAtLeast, ROUNDING, withoutRounding } from '../../../src/stats/descriptive/rounding';
import { resolution } from '../../../src/stats/manipulation/resolution';
import { commonSteps } from '../../../src/stats/panel/index/common-steps';
import { twoWaySlopes } from '../../../src/stats/panel/within/two-way-slopes';
import { largestGap } from '../../../src/stats/regression/largest-gap';
import { thirdsSlope } from '../../../src/stats/regression/thirds-slope';
import { shuffle } from '../../invariance/small-teams';
import { columnsOf } from '../regression/third-means';

/* What would be nothing in exact arithmetic is nothing, and what ties ties. */

describe('rounding', () => {
  it('is told from a figure by the size of what was added up', () => {
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    expect(withoutRounding(0.1 + 0.2 - 0.3)).toBe(0);
    expect(withoutRounding(1e-9)).toBe(1e-9);
    expect(withoutRounding(1e-9, 1e6)).toBe(0);
    expect(withoutRounding(ROUNDING)).toBe(0);
    expect(withoutRounding(-ROUNDING)).toBe(0);
    expect(isAtLeast(1 - ROUNDING, 1)).toBe(true);
    expect(isAtLeast(0.7 + 0.2 + 0.1, 1)).toBe(true);
    expect(isAtLeast(-1 - ROUNDING / 2, -1)).toBe(true);
    expect(isAtLeast(1 - 1e-9, 1)).toBe(false);
    expect(isAtLeast(Number.NaN, 1)).toBe(false);
  });

  it('makes no correlation', () => {
    const x = Float64Array.of(0.1, 0.2, 0.3, 0.1, 0.2, 0.3);
    const y = Float64Array.of(0.7, 0.1, 0.7, 0.1, 0.7, 0.1);
    expect(pearson(x, y)).toBe(0);
    expect(pearson(y, x)).toBe(0);
  });

  it('makes no slope', () => {
    const rows = Array.from({ length: 48 }, (_, row) => row);
    const slopes = twoWaySlopes({
      participant: Int32Array.from(rows, (row) => Math.floor(row / 4)),
      period: Int32Array.from(rows, (row) => row % 4),
      regressors: [Float64Array.from(rows, (row) => ((row % 4) % 2 === Math.floor(row / 4) % 2 ? 0.1 : 0.7))],
      outcomes: [Float64Array.from(rows, (row) => (row % 4 < 2 === Math.floor(row / 8) % 2 > 0 ? 0.3 : 0.2))],
    });
    expect(slopes).toMatchObject({ slopes: [Float64Array.of(0)] });
  });

  it('decides no dealing of means', () => {
    const [x, y] = [
      [0.1, 0.2, 0.3, 0.1, 0.2, 0.3],
      [0.7, 0.1, 0.7, 0.1, 0.7, 0.1],
    ];
    const pOf = (order: readonly number[]) =>
      betweenCorrelation(
        {
          participant: Int32Array.from(order.keys()),
          period: new Int32Array(order.length),
          x: Float64Array.from(order, (at) => x[at] as number),
          y: Float64Array.from(order, (at) => y[at] as number),
        },
        { resamples: 200, seed: 1, confidence: 0.95 },
      )?.pValue;
    // No association at all: every dealing has at least as much.
    for (let seed = 0; seed < 20; seed++) expect(pOf(shuffle(6, seed))).toBe(1);
  });

  it('names the first of two pillars that differ as much', () => {
    const [a, b] = [
      Float64Array.from({ length: 12 }, (_, at) => at),
      Float64Array.from({ length: 12 }, (_, at) => (at * 7) % 12),
    ];
    const total = a.map((one, at) => one + 0.3 * (b[at] as number));
    const parts = [a, b.map((one) => 0.3 * one)];
    for (let said = 0.3; said < 0.7; said += 0.01) {
      expect(largestGap(parts, total, [said, 1 - said], 0.95)?.part).toBe(0);
    }
  });

  it('leaves no outcome to tell groups apart by', () => {
    const means = (value: number) => ({ first: value, last: value, all: value });
    const participants = Array.from({ length: 16 }, (_, at) => ({
      group: at % 2,
      score: means(40 + ((at * 5) % 16)),
      // All 0.7, as means of three, six or seven of them.
      outcome: means([0.7, (0.7 + 0.7 + 0.7) / 3, (6 * 0.7) / 6, (7 * 0.7) / 7][at % 4] as number),
    }));
    expect(thirdsSlope(columnsOf(participants), 0.95)).toBeNull();
  });

  it('stays in place when everybody moves by just so many points', () => {
    // 40.3 − 33.3 = 7.0000000000000, more or less.
    const values = Float64Array.of(33.3, 40.3, 40.3, 33.3, 48.1, 41.1);
    const codes = Int32Array.of(0, 0, 1, 1, 2, 2);
    const [step] = commonSteps(codes, Int32Array.of(0, 1, 0, 1, 0, 1), values, 2, 7);
    expect(step).toMatchObject({ up: 1, down: 2, raised: 1, lowered: 2 });
  });

  it('hides no step of values, in whatever order they come', () => {
    const quarters = Array.from({ length: 128 }, (_, at) => (2600 + ((at * 37) % 311)) / 3000);
    for (let seed = 0; seed < 200; seed++) {
      const values = Float64Array.from(shuffle(128, seed), (at) => quarters[at] as number);
      expect(resolution(values, 5.4e-5)).toBeCloseTo(1 / 3000, 15);
    }
  });
});
