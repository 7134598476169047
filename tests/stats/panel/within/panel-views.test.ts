import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedPanel } from '../../../../src/stats/panel/balanced/balanced-panel';
import { averagedPairs, laggedPairs } from '../../../../src/stats/panel/index/lagged';
import type { PairedRows } from '../../../../src/stats/panel/index/paired-rows';
import { halfChanges } from '../../../../src/stats/panel/within/half-change';
import { panelViews } from '../../../../src/stats/panel/within/panel-views';
import { twoWayCorrelation } from '../../../../src/stats/panel/within/two-way-correlation';
import {
  balancedPanelArbitrary,
  expectClose,
  largePanel,
  paired,
  panelArbitrary,
  readPanel,
  rowsOf,
  runs,
  smallPanels,
} from '../panels';

const views = [
  ...[-3, -2, -1, 0, 1, 2, 3].map((lag) => ({
    name: `delay ${lag}`,
    view: (panel: PairedRows) => panelViews(panel).delayed(lag),
    rows: (panel: PairedRows) => laggedPairs(panel, lag),
  })),
  ...[1, 2, 3].map((width) => ({
    name: `averaged over ${width}`,
    view: (panel: PairedRows) => panelViews(panel).averaged(width),
    rows: (panel: PairedRows) => averagedPairs(panel, width),
  })),
];

function expectSame(panel: PairedRows, { view, rows }: (typeof views)[number]): void {
  const looked = view(panel);
  const plain = rows(panel);
  expect(looked.observations).toBe(plain.x.length);

  const [actual, expected] = [looked.correlation(), twoWayCorrelation(plain)];
  expect(actual === null).toBe(expected === null);
  if (actual !== null && expected !== null) {
    const { deletions, crossProducts, ...figures } = expected;
    expect(actual).toMatchObject(
      Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, expect.closeTo(value, 9)])),
    );
    expectClose(actual.deletions, deletions, 1e-8);
    expectClose(actual.crossProducts, crossProducts, 1e-9);
  }

  const [changes, plainChanges] = [looked.halfChanges(), halfChanges(plain)];
  expect(changes.participant).toEqual(plainChanges.participant);
  expect(changes.excluded).toBe(plainChanges.excluded);
  expectClose(changes.x, plainChanges.x, 1e-9);
  expectClose(changes.y, plainChanges.y, 1e-9);
}

describe.each(views)('a view of a panel, $name', (one) => {
  it.each(smallPanels)('says what its rows say: %s', (name) => {
    expectSame(readPanel(name), one);
  });

  it('says what its rows say, with gaps or without', () => {
    for (const panels of [balancedPanelArbitrary, panelArbitrary])
      fc.assert(
        fc.property(panels, (panel) => expectSame(panel, one)),
        runs,
      );
  });
});

describe('a panel without gaps', () => {
  const grid = paired([
    [1, 4, 1, 1],
    [1, 5, 2, 1],
    [7, 4, 3, 1],
    [7, 5, 5, 2],
  ]);

  it('is read without a copy', () => {
    expect(balancedPanel(grid)).not.toBeNull();
    expect(panelViews(grid).rows).toBe(grid);
    expect(balancedPanel(largePanel(true))).not.toBeNull();
  });

  it.each([
    ['nothing', paired([])],
    ['a missing value', { ...grid, y: Float64Array.of(1, 1, Number.NaN, 2) }],
    ['other periods', { ...grid, period: Int32Array.of(4, 5, 5, 6) }],
    ['a gap that all share', { ...grid, period: Int32Array.of(4, 6, 4, 6) }],
    ['fewer rows of one', { ...grid, participant: Int32Array.of(1, 1, 1, 7) }],
    ['as many rows of two as of one', { ...grid, participant: Int32Array.of(1, 1, 7, 8) }],
    ['rows of one given twice', paired([...rowsOf(grid), ...rowsOf(grid).slice(2)])],
    ['twice as many rows of one', { ...grid, participant: Int32Array.of(1, 1, 1, 1) }],
  ])('is not one with %s', (_, panel) => {
    expect(balancedPanel(panel)).toBeNull();
  });
});

describe.each(views)('a view without gaps, $name', ({ view, rows }) => {
  const expectSameCorrelation = (panel: PairedRows, like: PairedRows): void => {
    const [actual, expected] = [view(panel).correlation(), twoWayCorrelation(rows(like))];
    expect(actual === null).toBe(expected === null);
    expectClose([actual?.r ?? 0], [expected?.r ?? 0], 1e-8);
    expectClose(actual?.deletions ?? [], expected?.deletions ?? [], 1e-6);
  };

  it('loses no digits to levels of billions', () => {
    fc.assert(
      fc.property(balancedPanelArbitrary, (panel) => {
        const levels = Float64Array.from(
          panel.participant,
          (code, row) => 1e9 + 1e7 * (code + panel.period[row]! - 600),
        );
        const lifted = (values: Float64Array) => values.map((value, row) => 1000 * value + levels[row]!);
        expectSameCorrelation({ ...panel, x: lifted(panel.x), y: lifted(panel.y) }, panel);
      }),
      runs,
    );
  });

  it('loses none to a month of billions, in the view or outside', () => {
    fc.assert(
      fc.property(balancedPanelArbitrary, fc.nat(), fc.nat(), (panel, first, second) => {
        const shocked = (values: Float64Array, at: number) =>
          values.map((value, row) => (row === at % values.length ? 1e9 : value));
        const odd = { ...panel, x: shocked(panel.x, first), y: shocked(panel.y, second) };
        expectSameCorrelation(odd, odd);
      }),
      runs,
    );
  });
});

it('what everybody does alike is no variance, however large', () => {
  const flat = largePanel(true, 20);
  const shared = { ...flat, x: flat.x.map((_, i) => 1e9 * (flat.period[i]! + flat.participant[i]! / 3)) };
  expect(panelViews(shared).delayed(0).correlation()).toBeNull();
  expect(
    panelViews(shared)
      .delayed(1)
      .halfChanges()
      .x.every((change) => change === 0),
  ).toBe(true);
});
