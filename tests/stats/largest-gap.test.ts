import { describe, expect, it } from 'vitest';
import { largestGap } from '../../src/stats/largest-gap';

const up = Float64Array.from({ length: 20 }, (_, i) => i);
const flat = new Float64Array(20).fill(3);

describe('largestGap', () => {
  it('gives all influence to the only part that moves', () => {
    const found = largestGap([up, flat], up, [0.5, 0.5], 0.95);
    expect(found).toEqual({ part: 0, gap: 0.5, shares: [1, 0], low: 0.5, high: 0.5 });
  });

  it('does not depend on unit or origin', () => {
    const other = up.map((x) => (x * 7) % 20);
    const total = up.map((x, i) => x + (other[i] as number));
    const found = largestGap([up, other], total, [0.3, 0.7], 0.95);
    const scaled = largestGap([up.map((x) => 100 - 5 * x), other], total, [0.3, 0.7], 0.95);
    expect(scaled?.gap).toBeCloseTo(found?.gap ?? Number.NaN, 12);
    expect(scaled?.low).toBeCloseTo(found?.low ?? Number.NaN, 12);
  });

  it.each([
    ['a total without variance', [up, flat], flat],
    ['a total that only one case moves', [up, flat], Float64Array.from(flat, (x, i) => (i === 0 ? 9 : x))],
    ['one case', [Float64Array.of(1), Float64Array.of(2)], Float64Array.of(3)],
  ])('is null for %s', (_, parts, total) => {
    expect(largestGap(parts, total, [0.5, 0.5], 0.95)).toBeNull();
  });
});
