import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averagedPairs,
  laggedPairs,
  type PanelColumns,
  valuesLater,
} from '../../../../src/stats/panel/index/lagged';
import { twoWayCorrelation } from '../../../../src/stats/panel/within/two-way-correlation';
import { expectClose, paired, panelArbitrary, type Row, readPanel, reference, rowsOf, runs } from '../panels';

const longPanels = [
  'panel-20x12',
  'panel-messy',
  'panel-unbalanced',
  'panel-zero-inflated',
  'panel-relay',
] as const;

describe.each(longPanels)('reference values of %s', (name) => {
  const rows = readPanel(name);
  const views = [
    ...(['-2', '-1', '0', '1', '2'] as const).map(
      (lag) => [`lag ${lag}`, laggedPairs(rows, Number(lag)), reference[name].lags[lag]] as const,
    ),
    ['averaged over 3', averagedPairs(rows, 3), reference[name].averaged3] as const,
  ];
  it.each(views)('%s', (_, view, expected) => {
    expect(view.x).toHaveLength(expected.rows);
    expectClose([view.x.reduce((sum, x, i) => sum + x * view.y[i]!, 0)], [expected.sum], 1e-13);
    expectClose([twoWayCorrelation(view)?.r ?? Number.NaN], [expected.r], 1e-12);
  });
});

describe('gaps', () => {
  const columns = paired([
    [1, 10, 1, 100],
    [1, 11, 2, 200],
    [1, 13, 3, 300],
    [1, 14, 4, Number.NaN],
    [1, 15, Number.NaN, 500],
    [1, 16, 6, 600],
    [2, 17, 7, 700],
  ]);

  it.each<[number, Row[]]>([
    [
      0,
      [
        [1, 10, 1, 100],
        [1, 11, 2, 200],
        [1, 13, 3, 300],
        [1, 16, 6, 600],
        [2, 17, 7, 700],
      ],
    ],
    [
      1,
      [
        [1, 10, 1, 200],
        [1, 14, 4, 500],
      ],
    ],
    [
      2,
      [
        [1, 11, 2, 300],
        [1, 13, 3, 500],
        [1, 14, 4, 600],
      ],
    ],
    [
      -1,
      [
        [1, 11, 2, 100],
        [1, 14, 4, 300],
        [1, 16, 6, 500],
      ],
    ],
    [40, []],
    [-40, []],
  ])('lag %i is a difference of codes, within a participant', (lag, expected) => {
    expect(rowsOf(laggedPairs(columns, lag))).toEqual(expected);
  });

  it('averages only where every period is there', () => {
    expect(rowsOf(averagedPairs(columns, 2))).toEqual([
      [1, 11, 2, 150],
      [1, 16, 6, 550],
    ]);
    expect(averagedPairs(columns, 3).x).toHaveLength(0);
    expect(rowsOf(averagedPairs(columns, 1))).toEqual(rowsOf(laggedPairs(columns, 0)));
  });

  it('gives each row the value of a later or an earlier period', () => {
    const { participant, period, y: values } = columns;
    const missing = Number.NaN;
    const later = (lag: number) => [...valuesLater({ participant, period, values }, lag)];
    expect(later(0)).toEqual([...values]);
    expect(later(1)).toEqual([200, missing, missing, 500, 600, missing, missing]);
    expect(later(-1)).toEqual([missing, 100, missing, 300, missing, 500, missing]);
  });

  it('keeps no row of no rows', () => {
    expect(laggedPairs(paired([]), 1).x).toHaveLength(0);
    expect(averagedPairs(paired([]), 3).x).toHaveLength(0);
  });
});

describe('properties', () => {
  const withMissing: fc.Arbitrary<PanelColumns> = fc
    .tuple(panelArbitrary, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
    .map(([rows, stream]) => {
      const missing = (value: number) => (stream.next().value === 0 ? Number.NaN : value);
      return { ...rows, x: rows.x.map(missing), y: rows.y.map(missing) };
    });
  const key = (participant: number, period: number) => `${participant}/${period}`;

  it('every pair is a pair of values at that distance, and none is lost', () => {
    fc.assert(
      fc.property(withMissing, fc.integer({ min: -4, max: 4 }), (columns, lag) => {
        const all = rowsOf(columns);
        const y = new Map(all.map((row) => [key(row[0], row[1]), row[3]]));
        const expected = all
          .map(([p, t, x]): Row => [p, t, x, y.get(key(p, t + lag)) ?? Number.NaN])
          .filter((row) => !Number.isNaN(row[2]) && !Number.isNaN(row[3]));
        expect(rowsOf(laggedPairs(columns, lag))).toEqual(expected);
      }),
      runs,
    );
  });

  it('every average is that of the periods just before', () => {
    fc.assert(
      fc.property(withMissing, fc.integer({ min: 1, max: 4 }), (columns, width) => {
        const all = rowsOf(columns);
        const y = new Map(all.map((row) => [key(row[0], row[1]), row[3]]));
        const expected = all
          .map(([p, t, x]): Row => {
            let sum = 0;
            for (let back = 0; back < width; back++) sum += y.get(key(p, t - back)) ?? Number.NaN;
            return [p, t, x, sum / width];
          })
          .filter((row) => !Number.isNaN(row[2]) && !Number.isNaN(row[3]));
        expect(rowsOf(averagedPairs(columns, width))).toEqual(expected);
      }),
      runs,
    );
  });
});
