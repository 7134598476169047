import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWeight } from '../../playground/rebalance';

const of = (...weights: number[]) => weights.map((weight) => ({ weight }));
const weightsOf = (measures: { weight: number }[]) => measures.map(({ weight }) => weight);

describe('withWeight', () => {
  it.each([
    ['shares what is left as it was shared before', of(0.5, 0.3, 0.2), 0, 0.2, [0.2, 0.48, 0.32]],
    ['shares evenly where the others had nothing', of(1, 0, 0), 0, 0.5, [0.5, 0.25, 0.25]],
    ['gives what rounding leaves to who was cut most', of(0.4, 0.3, 0.3), 0, 0.35, [0.35, 0.33, 0.32]],
    ['leaves a single measure all of it', of(1), 0, 0.3, [1]],
    ['stays between nothing and everything', of(0.5, 0.5), 1, 7, [0, 1]],
  ])('%s', (_, measures, at, weight, expected) => {
    expect(weightsOf(withWeight(measures, at, weight))).toEqual(expected);
  });

  it('always leaves whole percents that sum to 1', () => {
    const weights = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.nat(19), fc.nat(100), (parts, at, percent) => {
        const place = at % parts.length;
        const changed = weightsOf(withWeight(of(...parts), place, percent / 100));
        const percents = changed.map((weight) => Math.round(weight * 100));
        expect(percents.reduce((sum, one) => sum + one, 0)).toBe(100);
        expect(changed.every((weight, k) => weight === (percents[k] ?? 0) / 100)).toBe(true);
        if (parts.length > 1) expect(percents[place]).toBe(percent);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
