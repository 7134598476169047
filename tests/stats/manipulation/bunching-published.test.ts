import { describe, expect, test } from 'vitest';
import { bunching } from '../../../src/stats/manipulation/bunching';
import published from '../../golden/bunching/rddensity.json';

type Example = (typeof published)[number];

/** Values in the four bins around 0, from those in one and in two widths on either side; `pushed` of the near misses brought over. */
function valuesOf({ values, width, below, above }: Example, pushed = 0): Float64Array {
  const [near = 0, far = 0] = below;
  const [over = 0, farOver = 0] = above;
  const counts = [far - near, near - pushed, over + pushed, farOver - over];
  const inside = counts.flatMap((count, bin) => new Array(count).fill((bin - 1.5) * width));
  return Float64Array.from({ length: values }, (_, at) => inside[at] ?? 9 * width);
}

/** Every value is one of its own, as it is for a density test. */
function foundIn(example: Example, pushed = 0) {
  const values = valuesOf(example, pushed);
  return bunching(values, Int32Array.from(values.keys()), values.length, 0, example.width, 0.95);
}

describe('bunching agrees with a density test (Cattaneo, Jansson & Ma 2018), another estimator, on', () => {
  test.each(published)('$name', (example) => {
    const found = foundIn(example);
    expect(found?.participants).toBe(example.values);
    expect((found?.low ?? 0) > 0).toBe(example.t > 0 && example.p < 0.05);
  });

  test.each(published.filter(({ p }) => p >= 0.05))(
    '$name, half of the near misses pushed over',
    (example) => {
      expect(foundIn(example, Math.round((example.below[0] ?? 0) / 2))?.low).toBeGreaterThan(0);
    },
  );
});
