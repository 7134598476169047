import { describe, expect, test } from 'vitest';
import { calibrateWeights } from '../../src/scoring/calibrate-weights';
import { indexOf } from './support';
import { calibrationWorld, type World } from './worlds';

const one = (components: number) => indexOf({ components, maximum: 25 });

/** What is found in the only pillar of a world. */
function calibrated(world: World) {
  const { pillars } = calibrateWeights(one(world.weights.length), calibrationWorld(world));
  const found = pillars.p0;
  if (found === undefined) throw new Error('no pillar');
  return found;
}

describe('in simulation', () => {
  const planted = [0.35, 0.25, 0.15, 0.1, 0.05, 0.05, 0.05, 0, 0];

  test('planted weights come back: 60 participants × 12 periods, noise of half a point', () => {
    let misses = 0;
    let worst = 0;
    let held = 0;
    const worlds = 60;
    for (let seed = 0; seed < worlds; seed++) {
      const { weights } = calibrated({ seed, participants: 60, periods: 12, weights: planted, noise: 0.5 });
      const all = Object.values(weights ?? {});
      expect(all).toHaveLength(planted.length);
      const error = all.reduce((sum, { value }, k) => sum + Math.abs(value - planted[k]!), 0) / all.length;
      misses += error / worlds;
      worst = Math.max(worst, error);
      held += all.filter(({ low, high }, k) => low <= planted[k]! && planted[k]! <= high).length;
    }
    const share = held / (worlds * planted.length);
    console.log(
      `planted: mean absolute error ${misses.toFixed(4)}, at worst ${worst.toFixed(4)}; intervals hold ${share.toFixed(3)}`,
    );
    expect(worst).toBeLessThanOrEqual(0.02);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.99);
  });

  const equal = (count: number) => Array.from({ length: count }, () => 1 / count);

  test.each([
    ['small team', { participants: 10, periods: 3, components: 4, hidden: 0 }],
    ['small team, many components', { participants: 8, periods: 4, components: 9, hidden: 0 }],
    ['one row each', { participants: 60, periods: 1, components: 5, hidden: 0 }],
    ['large team', { participants: 60, periods: 12, components: 9, hidden: 0 }],
    ['large team, one component not observed', { participants: 60, periods: 12, components: 5, hidden: 1 }],
  ])('pure noise, %s: no component leaves out the equal weight more often than 5 %%', (name, shape) => {
    const worlds = 200;
    const excluded = new Array<number>(shape.components - shape.hidden).fill(0);
    let shown = 0;
    for (let seed = 0; seed < worlds; seed++) {
      const { weights } = calibrated({
        ...shape,
        seed,
        weights: equal(shape.components),
        noise: 4,
        pure: true,
      });
      if (weights !== null) shown++;
      for (const [k, { low, high }] of Object.values(weights ?? {}).entries()) {
        const equally = 1 / excluded.length;
        if (low > equally || high < equally) excluded[k]! += 1;
      }
    }
    const highest = Math.max(...excluded) / worlds;
    console.log(
      `pure noise, ${name}: weights given in ${(shown / worlds).toFixed(4)}, equal weight excluded at most in ${highest.toFixed(4)}`,
    );
    expect(highest).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['little noise', { participants: 20, periods: 6, components: 5, noise: 0.5 }],
    ['much noise', { participants: 60, periods: 12, components: 5, noise: 5 }],
    ['many components', { participants: 30, periods: 6, components: 9, noise: 1 }],
  ])(
    'weights that are equal, %s: intervals leave the equal weight out about 5 %% of the time',
    (name, shape) => {
      const worlds = 300;
      let excluded = 0;
      let intervals = 0;
      for (let seed = 0; seed < worlds; seed++) {
        const { weights } = calibrated({ ...shape, seed, weights: equal(shape.components) });
        const all = Object.values(weights ?? {});
        intervals += all.length;
        excluded += all.filter(({ low, high }) => low > 1 / all.length || high < 1 / all.length).length;
      }
      const share = excluded / intervals;
      console.log(
        `equal weights, ${name}: ${intervals} intervals, ${share.toFixed(4)} exclude the equal weight`,
      );
      expect(share).toBeLessThanOrEqual(0.065);
    },
  );
});
