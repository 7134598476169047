import { describe, expect, test } from 'vitest';
import { alternatives, quoted } from '../../src/model/wording';

describe('quoted', () => {
  test.each([
    ['monthly', '"monthly"'],
    ['', '""'],
    ['say "no"', '"say \\"no\\""'],
    ['a\nb\u0000', '"a\\nb\\u0000"'],
    ['\u001b[31mred', '"\\u001b[31mred"'],
    ['\u202eevil', '"\\u{202e}evil"'],
    ['\u2028', '"\\u{2028}"'],
    ['\ud800', '"\\ud800"'],
    ['é 😀', '"é 😀"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
    ['😀'.repeat(10_000), `"${'😀'.repeat(40)}…"`],
  ])('shows %j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

test.each([
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
])('%j as a choice', (names, expected) => {
  expect(alternatives(names)).toBe(expected);
});
