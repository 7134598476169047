import { describe, expect, test } from 'vitest';
import { hasReached } from '../../src/scoring/reached';

describe('a target is reached', () => {
  test.each([
    ['higher', 10, true],
    ['higher', 11, true],
    ['higher', 9.99, false],
    ['lower', 10, true],
    ['lower', 9, true],
    ['lower', 10.01, false],
    ['higher', Number.NaN, false],
    ['lower', Number.NaN, false],
  ] as const)('where %s is better, of 10, by %f: %s', (better, value, expected) => {
    expect(hasReached(value, 10, better)).toBe(expected);
  });

  test('by what adding up loses in the last digits', () => {
    expect(hasReached(0.7 + 0.2 + 0.1, 1, 'higher')).toBe(true);
    expect(hasReached(0.1 + 0.2, 0.3, 'lower')).toBe(true);
  });
});
