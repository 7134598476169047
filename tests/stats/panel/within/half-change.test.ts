import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfChanges } from '../../../../src/stats/panel/within/half-change';
import { expectClose, paired, panelArbitrary, readPanel, reference, runs, smallPanels } from '../panels';

it.each(smallPanels)('agrees with Python on %s', (name) => {
  const expected = reference[name].halfChanges;
  const result = halfChanges(readPanel(name));
  expect(Array.from(result.participant)).toEqual(expected.participant);
  expect(result.excluded).toBe(expected.excluded);
  expectClose(result.x, expected.x, 1e-12);
  expectClose(result.y, expected.y, 1e-12);
});

it('participant levels and period shocks change nothing', () => {
  fc.assert(
    fc.property(panelArbitrary, fc.integer({ min: -9, max: 9 }), (rows, size) => {
      const before = halfChanges(rows);
      const raise = (value: number, i: number) =>
        value + size * rows.participant[i]! + ((rows.period[i]! * 7919) % 31) * size;
      const after = halfChanges({ ...rows, x: rows.x.map(raise) });
      expect(after.participant).toEqual(before.participant);
      expectClose(after.x, before.x, 1e-10);
    }),
    runs,
  );
});

describe('halves', () => {
  it('give the middle period of an odd number to the first', () => {
    const rows = paired([
      [1, 1, 0, 0],
      [1, 2, 0, 0],
      [1, 5, 6, 0],
      [2, 1, 0, 0],
      [2, 2, 0, 0],
      [2, 5, 0, 0],
    ]);
    expectClose(halfChanges(rows).x, [3, -3], 1e-14);
    const middle = { ...rows, x: Float64Array.of(0, 6, 0, 0, 0, 0) };
    expectClose(halfChanges(middle).x, [-1.5, 1.5], 1e-14);
  });

  it('leave out and count who is absent from one', () => {
    const rows = paired([
      [1, 1, 1, 1],
      [1, 2, 2, 5],
      [2, 1, 1, 1],
      [3, 2, 8, 1],
      [4, 1, 1, 1],
      [4, 2, 6, 1],
    ]);
    expect(halfChanges(rows)).toMatchObject({ participant: Int32Array.of(1, 4), excluded: 2 });
  });

  it('are empty without rows and in a single period', () => {
    expect(halfChanges(paired([])).x).toHaveLength(0);
    expect(
      halfChanges(
        paired([
          [1, 1, 1, 1],
          [2, 1, 2, 2],
        ]),
      ),
    ).toMatchObject({ excluded: 2 });
  });

  it('levels that never move give exact zeros, so that they tie', () => {
    const rows = readPanel('panel-messy');
    const level = rows.x.map((_, i) => 0.1 * rows.participant[i]!);
    expect(new Set(halfChanges({ ...rows, y: level }).y)).toEqual(new Set([0]));
  });
});
