import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attainableShare,
  congruence,
  congruenceCeiling,
  congruentWeights,
} from '../../../src/stats/association/congruence';

const vector = (...numbers: number[]) => Float64Array.from(numbers);
const sum = (numbers: Iterable<number>) => Array.from(numbers).reduce((total, number) => total + number, 0);

const effect = fc.double({ min: -5, max: 5, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4);
const situation = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 3 }))
  .chain(([activities, measures]) => {
    const effects = fc.array(effect, { minLength: activities, maxLength: activities });
    return fc.record({
      value: effects,
      costs: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
        minLength: activities,
        maxLength: activities,
      }),
      measures: fc.array(effects, { minLength: measures, maxLength: measures }),
    });
  })
  .map(({ value, costs, measures }) => ({
    activities: { value: vector(...value), costs: vector(...costs) },
    measures: measures.map((measure) => vector(...measure)),
  }));

/** Surplus of the best pay on one measure over that of paying for value, found by trying: pay b, effort b·g/c, cost ½Σca². */
function surplusByTrying(value: Float64Array, costs: Float64Array, measure: Float64Array): number {
  const surplus = (b: number) =>
    sum(value.map((f, k) => (f * b * measure[k]!) / costs[k]! - (b * measure[k]!) ** 2 / costs[k]! / 2));
  let [low, high] = [0, 1e6];
  for (let step = 0; step < 200; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (surplus(a) < surplus(b)) low = a;
    else high = b;
  }
  return surplus((low + high) / 2) / sum(value.map((f, k) => (f * f) / costs[k]! / 2));
}

/** Minimum of |√C⁻¹(f − Gw)|² + λ|w|² over w ≥ 0 by coordinate descent. */
function ridgeByDescent(
  value: Float64Array,
  costs: Float64Array,
  measures: readonly Float64Array[],
  ridge: number,
): number[] {
  const inner = (a: Float64Array, b: Float64Array) => sum(a.map((x, k) => (x * b[k]!) / costs[k]!));
  const lambda = (ridge * sum(measures.map((measure) => inner(measure, measure)))) / measures.length;
  const weights = measures.map(() => 0);
  for (let sweep = 0; sweep < 5000; sweep++) {
    for (const [j, measure] of measures.entries()) {
      const rest = value.map((f, k) =>
        measures.reduce((left, other, i) => (i === j ? left : left - weights[i]! * other[k]!), f),
      );
      const curvature = inner(measure, measure) + lambda;
      weights[j] = curvature === 0 ? 0 : Math.max(0, inner(measure, rest) / curvature);
    }
  }
  return weights;
}

describe('congruence', () => {
  test('is the cosine of the textbook', () => {
    const value = { value: vector(3, 4), costs: vector(1, 1) };
    expect(congruence(value, vector(1, 0))).toBeCloseTo(0.6, 15);
    expect(congruence(value, vector(6, 8))).toBe(1);
    expect(congruence(value, vector(-6, -8))).toBe(-1);
  });

  test('weighs activities by the inverse of their cost', () => {
    const activities = { value: vector(1, 1), costs: vector(1, 4) };
    // f′C⁻¹g = 1, |f|² = 1.25, |g|² = 1.
    expect(congruence(activities, vector(1, 0))).toBeCloseTo(1 / Math.sqrt(1.25), 15);
  });

  test('is the same in whatever units activities are counted, when costs are squared hours per unit', () => {
    const single = { value: vector(3, 1), costs: vector(0.5 ** 2, 2 ** 2) };
    const dozens = { value: vector(36, 1), costs: vector(6 ** 2, 2 ** 2) };
    expect(congruence(dozens, vector(24, 5))).toBeCloseTo(congruence(single, vector(2, 5))!, 14);
  });

  test('is null where nothing moves value or the measure, and stands figures of any size', () => {
    const nothing = vector(0, 0);
    expect(congruence({ value: nothing, costs: vector(1, 1) }, vector(1, 2))).toBeNull();
    expect(congruence({ value: vector(1, 2), costs: vector(1, 1) }, nothing)).toBeNull();
    expect(congruence({ value: vector(3e200, 4e200), costs: vector(1, 1) }, vector(1e-200, 0))).toBeCloseTo(
      0.6,
      12,
    );
  });
});

describe('the share of attainable value', () => {
  test('is cos²θ with one measure: the surplus found by trying', () => {
    fc.assert(
      fc.property(situation, ({ activities, measures: [measure] }) => {
        const cosine = congruence(activities, measure!);
        fc.pre(cosine !== null && Math.abs(cosine) > 0.01);
        const expected = surplusByTrying(activities.value, activities.costs, measure!);
        expect(attainableShare(cosine)).toBeCloseTo(Math.max(0, expected), 6);
        expect(congruenceCeiling(activities, [measure!])).toBeCloseTo(attainableShare(cosine), 10);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('is nothing where pay pulls away from value, or moves nothing', () => {
    expect(attainableShare(-0.8)).toBe(0);
    expect(attainableShare(null)).toBe(0);
  });

  test('is never above the ceiling, whatever the weights, and reaches it with the best ones', () => {
    fc.assert(
      fc.property(
        situation,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (given, stream) => {
          const { activities, measures } = given;
          const ceiling = congruenceCeiling(activities, measures);
          const shareAt = (weights: ArrayLike<number>) =>
            attainableShare(
              congruence(
                activities,
                activities.value.map((_, k) => sum(measures.map((measure, j) => weights[j]! * measure[k]!))),
              ),
            );
          expect(shareAt([...stream.take(measures.length)])).toBeLessThanOrEqual(ceiling + 1e-10);
          expect(shareAt(congruentWeights(activities, measures, 0))).toBeCloseTo(ceiling, 8);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('congruentWeights', () => {
  test('equals a numerical optimum to 1e-8', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(0.01, 0.1, 1), ({ activities, measures }, ridge) => {
        const weights = congruentWeights(activities, measures, ridge);
        const expected = ridgeByDescent(activities.value, activities.costs, measures, ridge);
        for (const [j, weight] of weights.entries()) {
          expect(Math.abs(weight - expected[j]!)).toBeLessThanOrEqual(1e-8 * Math.max(1, ...expected));
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('equals the closed form where no weight is at its bound', () => {
    // G = [[2, 0], [1, 1]] (activities by measures), C = diag(1, 2), f = (3, 2), λ = 0.1 · (4.5 + 0.5)/2 = 0.25.
    const activities = { value: vector(3, 2), costs: vector(1, 2) };
    const [a, b] = congruentWeights(activities, [vector(2, 1), vector(0, 1)], 0.1);
    // (G′C⁻¹G + λI) = [[4.75, 0.5], [0.5, 0.75]], G′C⁻¹f = (7, 1).
    const determinant = 4.75 * 0.75 - 0.25;
    expect(a).toBeCloseTo((7 * 0.75 - 0.5) / determinant, 12);
    expect(b).toBeCloseTo(Math.max(0, (4.75 - 0.5 * 7) / determinant), 12);
  });

  test('shares weight between measures that say the same, and gives none where all pull away', () => {
    const activities = { value: vector(1, 2), costs: vector(1, 1) };
    const twins = congruentWeights(activities, [vector(1, 2), vector(1, 2)], 1e-3);
    expect(twins[0]).toBeCloseTo(twins[1]!, 10);
    expect([...congruentWeights(activities, [vector(-1, -2)], 1e-3)]).toEqual([0]);
    expect([...congruentWeights(activities, [], 1e-3)]).toEqual([]);
  });
});
