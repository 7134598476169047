import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordance, concordanceOfZ, concordanceZ } from '../../../src/stats/association/concordance';
import { jackknifeInterval } from '../../../src/stats/intervals/jackknife';
import { expectClose, reference, runs } from '../panel/panels';

const referencePanels = [
  'panel-20x12',
  'panel-messy',
  'panel-six-by-three',
  'panel-unbalanced',
  'panel-zero-inflated',
] as const;

function pairByPair(x: Float64Array, y: Float64Array, leftOut = -1): { pairs: number; agreeing: number } {
  let pairs = 0;
  let agreeing = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      if (i === leftOut || j === leftOut || x[i] === x[j]) continue;
      pairs++;
      agreeing += y[i] === y[j] ? 0.5 : Number(x[i]! > x[j]! === y[i]! > y[j]!);
    }
  }
  return { pairs, agreeing };
}

it.each(referencePanels)('agrees with Python on the changes of %s', (name) => {
  const { halfChanges, concordance: expected } = reference[name];
  const result = concordance(Float64Array.from(halfChanges.x), Float64Array.from(halfChanges.y));
  expect(result?.pairs).toBe(expected.pairs);
  expectClose([result?.share ?? Number.NaN], [expected.share], 1e-15);
  expectClose(result?.deletions ?? [], expected.deletions, 1e-12);
  const z = jackknifeInterval(concordanceZ(expected.share), result?.deletions ?? [], 0.95, 'two-sided');
  expectClose([concordanceOfZ(z.low), concordanceOfZ(z.high)], expected.interval, 1e-12);
});

describe('properties', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -5, max: 5 })), {
    minLength: 3,
    maxLength: 60,
  });
  const columns = (list: [number, number][]) =>
    [Float64Array.from(list, (pair) => pair[0]), Float64Array.from(list, (pair) => pair[1])] as const;

  it('counts what counting pair by pair counts, with and without each participant', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = columns(list);
        const result = concordance(x, y);
        const without = list.map((_, g) => pairByPair(x, y, g));
        if (result === null) {
          expect(without.some((counted) => counted.pairs === 0)).toBe(true);
          return;
        }
        const all = pairByPair(x, y);
        expect(result.pairs).toBe(all.pairs);
        expect(result.tied).toBeCloseTo(1 - pairByPair(y, x).pairs / ((y.length * (y.length - 1)) / 2), 12);
        expect(result.share).toBe(all.agreeing / all.pairs);
        expect(Array.from(result.deletions)).toEqual(without.map((c) => concordanceZ(c.agreeing / c.pairs)));
      }),
      runs,
    );
  });

  it('turns over when y does, and only order matters', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = columns(list);
        const share = concordance(x, y)?.share;
        fc.pre(share !== undefined);
        expectClose(
          [
            concordance(
              x,
              y.map((v) => -v),
            )?.share ?? Number.NaN,
          ],
          [1 - share],
          1e-14,
        );
        expect(
          concordance(
            x.map((v) => v ** 3 + 1000),
            y.map((v) => Math.exp(v)),
          )?.share,
        ).toBe(share);
      }),
      runs,
    );
  });
});

describe('edges', () => {
  it('is 1 or 0 with finite z when the orders agree or oppose', () => {
    const x = Float64Array.of(1, 2, 3, 4);
    expect(concordance(x, x)?.share).toBe(1);
    expect(
      concordance(
        x,
        x.map((v) => -v),
      )?.share,
    ).toBe(0);
    expect(concordance(x, x)?.deletions.every(Number.isFinite)).toBe(true);
    expect(concordanceOfZ(concordanceZ(1))).toBe(1);
    expect(concordanceOfZ(concordanceZ(0))).toBe(0);
  });

  it('is one half when every y is tied', () => {
    expect(concordance(Float64Array.of(1, 2, 3), Float64Array.of(7, 7, 7))?.share).toBe(0.5);
  });

  it.each([[[]], [[1]], [[1, 2]], [[4, 4, 4, 4]], [[4, 4, 4, 5]]])('has no answer for x %j', (list) => {
    const x = Float64Array.from(list);
    expect(concordance(x, x)).toBeNull();
  });

  it('takes rounding for a tie', () => {
    const x = Float64Array.of(1, 2, 3);
    expect(concordance(x, Float64Array.of(0.3, 0.1 + 0.2, 1))?.share).toBeCloseTo(2.5 / 3, 14);
  });
});
