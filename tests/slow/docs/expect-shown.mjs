import assert from 'node:assert/strict';

/** The lines whose shown values held, in the order they ran. */
export const held = [];

class Digits {
  constructor(text) {
    this.value = Number(text);
    const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
    const decimals = mantissa.length - mantissa.indexOf('.') - 1 - Number(exponent);
    // Half a unit of the last digit shown; the hair more is for halves that binary fractions cannot hold.
    this.tolerance = 0.5 * 10 ** -decimals * (1 + 1e-9);
  }

  admits(actual) {
    return typeof actual === 'number' && Math.abs(actual - this.value) <= this.tolerance;
  }
}

/** A number as it is shown: every number that rounds to these digits agrees with it. */
export function digits(text) {
  return new Digits(text);
}

/** Fails unless a value is deeply equal to the one shown. */
export function expectShown(actual, expected, line) {
  assert.deepEqual(actual, settle(expected, actual));
  held.push(line);
}

/** The expected value with each agreeing number in the place of its digits. */
function settle(expected, actual) {
  if (expected instanceof Digits) return expected.admits(actual) ? actual : expected.value;
  if (Array.isArray(expected)) return expected.map((item, at) => settle(item, actual?.[at]));
  if (expected === null || typeof expected !== 'object') return expected;
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, settle(value, actual?.[key])]),
  );
}
