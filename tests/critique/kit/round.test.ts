import { describe, expect, test } from 'vitest';
import { roundNumber, roundNumbers } from '../../../src/critique/kit/round';

describe('numbers in a report', () => {
  test.each([
    [1 / 3, 0.333333333333],
    [2e15 / 3, 666_666_666_667_000],
    [123_456_789_012, 123_456_789_012],
    [-0, 0],
    [0.1 + 0.2, 0.3],
  ])('%f has twelve digits and no negative zero', (value, rounded) => {
    expect(roundNumber(value)).toBe(rounded);
  });

  test('are rounded wherever they stand, in a copy', () => {
    const given = { a: [1 / 3, { b: -0 }], c: null, d: 'text', e: true };
    expect(roundNumbers(given)).toEqual({ a: [0.333333333333, { b: 0 }], c: null, d: 'text', e: true });
    expect(given.a[0]).toBe(1 / 3);
  });

  test('also under a name that objects have a use for', () => {
    const given = JSON.parse('{ "__proto__": { "a": 0.1234567890123456 }, "b": 0.1234567890123456 }');
    const rounded = roundNumbers(given);
    expect(Object.keys(rounded)).toEqual(['__proto__', 'b']);
    expect(JSON.stringify(rounded)).toBe('{"__proto__":{"a":0.123456789012},"b":0.123456789012}');
    expect(Object.getPrototypeOf(rounded)).toBe(Object.prototype);
  });
});
