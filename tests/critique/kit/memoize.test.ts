import { describe, expect, test, vi } from 'vitest';
import { memory } from '../../../src/critique/kit/memoize';

describe('a memory', () => {
  test('calls a function once with the same arguments, be its answer undefined', () => {
    const memoize = memory();
    const make = vi.fn((_: object, __: number): unknown => undefined);
    const panel = {};
    for (const [rows, delay] of [
      [panel, 1],
      [panel, 1],
      [panel, 2],
      [{}, 1],
    ] as const) {
      expect(memoize(make, rows, delay)).toBeUndefined();
    }
    expect(make).toHaveBeenCalledTimes(3);
  });

  test('tells functions apart, and NaN from nothing', () => {
    const memoize = memory();
    const twice = vi.fn((value: number) => 2 * value);
    const half = vi.fn((value: number) => value / 2);
    expect([memoize(twice, 4), memoize(half, 4), memoize(twice, 4)]).toEqual([8, 2, 8]);
    for (let at = 0; at < 2; at++) expect(memoize(twice, Number.NaN)).toBeNaN();
    expect([twice, half].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
  });

  test('is shared with no other', () => {
    const make = vi.fn(() => 3);
    expect([memory()(make), memory()(make)]).toEqual([3, 3]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
