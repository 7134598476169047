import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { influence } from '../../../src/stats/regression/influence';
import { largestGap } from '../../../src/stats/regression/largest-gap';

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

  it.each([15, 200, 450])('reaches from its own share to the bound of the farthest: %i cases', (count) => {
    const next = createGenerator(count);
    const parts = [5, 3, 1].map((spread) => Float64Array.from({ length: count }, () => 10 + spread * next()));
    const total = Float64Array.from({ length: count }, (_, i) =>
      parts.reduce((sum, part) => sum + part[i]!, 0),
    );
    const nominal = [0.5, 0.3, 0.2];
    const each = influence(parts, total, 0.95) ?? [];
    const gaps = each.map(({ value }, part) => Math.abs(value - nominal[part]!));
    const part = gaps.indexOf(Math.max(...gaps));
    const { value, low, high } = each[part]!;
    const found = largestGap(parts, total, nominal, 0.95);
    expect(found?.deletions).toBe(Math.min(200, count));
    expect(found?.part).toBe(part);
    const least = value < nominal[part]! ? nominal[part]! - high : low - nominal[part]!;
    expect(found?.low).toBeCloseTo(Math.max(0, least), 12);
    const farthest = each.map((one, at) => Math.max(one.high - nominal[at]!, nominal[at]! - one.low));
    expect(found?.high).toBeCloseTo(Math.max(...farthest), 12);
  });

  it.each([
    ['a total without variance', [up, flat], flat],
    ['a total that only one case moves', [up, flat], Float64Array.from(flat, (x, i) => (i === 0 ? 9 : x))],
    ['one case', [Float64Array.of(1), Float64Array.of(2)], Float64Array.of(3)],
  ])('is null for %s', (_, parts, total) => {
    expect(largestGap(parts, total, [0.5, 0.5], 0.95)).toBeNull();
  });
});
