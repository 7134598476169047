import { describe, expect, it } from 'vitest';
import { deletionBlocks, jackknifeInterval } from '../../src/stats/jackknife';
import { largestGap } from '../../src/stats/largest-gap';
import { pearson } from '../../src/stats/panel/pearson';
import { createGenerator } from '../../src/stats/random';

const up = Float64Array.from({ length: 20 }, (_, i) => i);
const flat = new Float64Array(20).fill(3);

describe('largestGap', () => {
  it('gives all influence to the only part that moves', () => {
    const found = largestGap([up, flat], up, [0.5, 0.5], 0.95);
    expect(found).toEqual({ part: 0, gap: 0.5, shares: [1, 0], low: 0.5, high: 0.5, deletions: 20 });
  });

  it('does not depend on unit or origin', () => {
    const other = up.map((x) => (x * 7) % 20);
    const total = up.map((x, i) => x + (other[i] as number));
    const found = largestGap([up, other], total, [0.3, 0.7], 0.95);
    const scaled = largestGap([up.map((x) => 100 - 5 * x), other], total, [0.3, 0.7], 0.95);
    expect(scaled?.gap).toBeCloseTo(found?.gap ?? Number.NaN, 12);
    expect(scaled?.low).toBeCloseTo(found?.low ?? Number.NaN, 12);
  });

  it.each([15, 200, 450])('has the jackknife of refits without each block: %i cases', (count) => {
    const next = createGenerator(count);
    const parts = [5, 3, 1].map((spread) => Float64Array.from({ length: count }, () => 10 + spread * next()));
    const total = Float64Array.from({ length: count }, (_, i) =>
      parts.reduce((sum, part) => sum + part[i]!, 0),
    );
    const nominal = [0.5, 0.3, 0.2];
    const sharesWithout = (start: number, end: number): number[] => {
      const kept = (column: Float64Array) => column.filter((_, i) => i < start || i >= end);
      const squares = parts.map((part) => (pearson(kept(part), kept(total)) ?? 0) ** 2);
      return squares.map((square) => square / squares.reduce((all, other) => all + other, 0));
    };
    const starts = deletionBlocks(Int32Array.from(total.keys()));
    const gaps = sharesWithout(0, 0).map((share, part) => Math.abs(share - nominal[part]!));
    const part = gaps.indexOf(Math.max(...gaps));
    const angle = (shares: number[]): number => Math.asin(Math.sqrt(shares[part]!));
    const deletions = Array.from(starts, (start, b) => angle(sharesWithout(start, starts[b + 1] ?? count)));
    const { low, high } = jackknifeInterval(angle(sharesWithout(0, 0)), deletions, 0.95, 'two-sided');
    const found = largestGap(parts, total, nominal, 0.95);
    const bounds = [Math.sin(low) ** 2 - nominal[part]!, Math.sin(high) ** 2 - nominal[part]!];
    const sizes = (found?.gap ?? 0) < 0 ? bounds.map((bound) => -bound).reverse() : bounds;
    expect(found?.deletions).toBe(starts.length);
    expect(found?.part).toBe(part);
    expect(found?.low).toBeCloseTo(Math.max(0, sizes[0]!), 11);
    expect(found?.high).toBeCloseTo(sizes[1]!, 11);
  });

  it.each([
    ['a total without variance', [up, flat], flat],
    ['a total that only one case moves', [up, flat], Float64Array.from(flat, (x, i) => (i === 0 ? 9 : x))],
    ['one case', [Float64Array.of(1), Float64Array.of(2)], Float64Array.of(3)],
  ])('is null for %s', (_, parts, total) => {
    expect(largestGap(parts, total, [0.5, 0.5], 0.95)).toBeNull();
  });
});
