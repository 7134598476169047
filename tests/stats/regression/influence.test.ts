import { describe, expect, test } from 'vitest';
import { pearson } from '../../../src/stats/association/pearson';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { deletionBlocks, jackknifeInterval } from '../../../src/stats/intervals/jackknife';
import { influence } from '../../../src/stats/regression/influence';

function team(count: number) {
  const next = createGenerator(count);
  const parts = [5, 3, 1].map((spread) => Float64Array.from({ length: count }, () => 10 + spread * next()));
  return { parts, total: parts[0]!.map((value, i) => value + parts[1]![i]! + parts[2]![i]!) };
}

function plainShares(parts: readonly Float64Array[], total: Float64Array): number[] {
  const squared = parts.map((part) => (pearson(part, total) ?? 0) ** 2);
  return squared.map((one) => one / squared.reduce((sum, other) => sum + other, 0));
}

describe('influence', () => {
  test.each([12, 200, 450])('without each block is what the other cases give: %i cases', (count) => {
    const { parts, total } = team(count);
    const found = influence(parts, total, 0.9);
    const starts = deletionBlocks(Int32Array.from({ length: count }, (_, i) => i));
    const angle = (share: number): number => Math.asin(Math.sqrt(share));
    const deletions = Array.from(starts, (start, b) => {
      const kept = (column: Float64Array) =>
        column.filter((_, i) => i < start || i >= (starts[b + 1] ?? count));
      return plainShares(parts.map(kept), kept(total)).map(angle);
    });
    for (const [part, value] of plainShares(parts, total).entries()) {
      const without = deletions.map((deletion) => deletion[part]!);
      const mean = without.reduce((sum, one) => sum + one, 0) / without.length;
      const corrected = without.length * angle(value) - (without.length - 1) * mean;
      const around = [angle(value), corrected].map((one) =>
        jackknifeInterval(one, without, 0.9, 'two-sided'),
      );
      const low = Math.min(...around.map((interval) => interval.low));
      const high = Math.max(...around.map((interval) => interval.high));
      expect(found?.[part]?.value).toBeCloseTo(value, 12);
      expect(found?.[part]?.low).toBeCloseTo(Math.sin(Math.max(0, low)) ** 2, 11);
      expect(found?.[part]?.high).toBeCloseTo(Math.sin(Math.min(Math.PI / 2, high)) ** 2, 11);
    }
  });

  test.each([
    ['a total without variance', [Float64Array.of(1, 2, 3)], Float64Array.of(4, 4, 4)],
    ['parts without variance', [Float64Array.of(1, 1, 1)], Float64Array.of(4, 5, 6)],
    ['no part', [], Float64Array.of(4, 5, 6)],
    ['no case', [new Float64Array(0)], new Float64Array(0)],
  ])('%s has no influences', (_, parts, total) => {
    expect(influence(parts, total, 0.95) ?? []).toEqual([]);
  });

  test('one case that moves everything leaves the share open', () => {
    const part = Float64Array.of(9, 3, 3, 3);
    const still = Float64Array.of(5, 5, 5, 5);
    // Also that of a part that never moves.
    expect(influence([part, Float64Array.of(1, 2, 3, 4), still], part, 0.95)).toMatchObject([
      { low: 0, high: 1 },
      { low: 0, high: 1 },
      { value: 0, low: 0, high: 1 },
    ]);
  });

  test('a single part has all of it', () => {
    const part = Float64Array.of(1, 2, 4, 8);
    expect(influence([part], part, 0.95)).toEqual([{ value: 1, low: 1, high: 1 }]);
  });
});
