import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historicalTarget } from '../../../src/critique/proposal/historical-target';
import { type History, shareReaching } from '../../../src/critique/proposal/history';

/** One value a person, best first. */
function historyOf(values: readonly number[]): History {
  const sorted = Float64Array.from(values).sort().reverse();
  return { values: sorted, participants: Int32Array.from(sorted.keys()) };
}

describe('a target from a history', () => {
  it.each([
    ['is no single person’s value', [100_006.8, 118_340.2, 97_412.5, 131_870.3, 88_201.9, 104_377.6], 98_000],
    ['says nothing of three people', [100_006.8, 118_340.2, 97_412.5], null],
    ['needs values that two digits tell apart', [100_006, 100_007, 100_008, 100_009, 100_010, 100_011], null],
    ['is not 0', [0, 0, 0, 0, 0, 0], null],
  ])('%s', (_, values, expected) => {
    expect(historicalTarget(historyOf(values), 'higher')).toBe(expected);
  });

  it('has two digits, and about as many reach it as should', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4 }), (values) => {
        const history = historyOf(values);
        const target = historicalTarget(history, 'higher');
        if (target === null) return;
        expect(target).toBe(Number(target.toPrecision(2)));
        const share = shareReaching(target, history.values, 'higher');
        expect(share).toBeGreaterThanOrEqual(0.55);
        expect(share).toBeLessThanOrEqual(0.75);
      }),
      { seed: 5 },
    );
  });
});
