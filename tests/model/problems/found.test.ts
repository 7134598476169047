import { expect, test } from 'vitest';
import { foundOf, foundValue, kindWords, unmet } from '../../../src/model/problems/found';

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [[1], 'a list'],
  [{}, 'an object'],
  [3, 'a number'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, 'infinite'],
  ['secret', 'a string'],
  ['', 'an empty string'],
  [true, 'a true/false value'],
  [3n, 'a bigint'],
  [() => 1, 'a function'],
  [Symbol('x'), 'unreadable'],
])('%s is called %s', (value, expected) => {
  expect(kindWords(foundOf(value))).toBe(expected);
});

test.each([
  ['x'.repeat(10_000), `must be y; it is "${'x'.repeat(40)}…"`],
  ['😀'.repeat(40), `must be y; it is "${'😀'.repeat(40)}"`],
  [0.5, 'must be y; it is 0.5'],
  [Number.NEGATIVE_INFINITY, 'must be y; it is -Infinity'],
  [Number.NaN, 'must be y; it is NaN'],
  ['', 'must be y; it is an empty string'],
  [[1], 'must be y; it is a list'],
])('a value that may be repeated is shown, no longer than a sentence needs', (value, expected) => {
  const found = foundValue(value);
  expect(unmet('y', found)).toBe(expected);
  expect([...String(found.value ?? '')].length).toBeLessThanOrEqual(41);
});
