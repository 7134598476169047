import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascendingOrder } from '../../../src/stats/descriptive/ascending-order';
import { runs } from '../panel/panels';

/** Numbers of every size, with ties and both zeros. */
const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(-1, -0, 0, 1, 2));

// A few are compared, many are counted: the order must not tell which.
it.each([
  ['few', 0, 299],
  ['many', 300, 700],
])('puts %s values in order, −0 before 0 and equal ones as they stand', (_, minLength, maxLength) => {
  fc.assert(
    fc.property(fc.array(value, { minLength, maxLength, size: 'max' }), (values) => {
      const order = ascendingOrder(Float64Array.from(values));
      const sorted = Float64Array.from(values).sort();
      expect(Array.from(order, (at) => values[at])).toEqual([...sorted]);
      for (const [rank, at] of order.entries()) {
        const before = order[rank - 1] ?? at;
        if (Object.is(values[before], values[at])) expect(before).toBeLessThanOrEqual(at);
      }
    }),
    runs,
  );
});
