import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherZ } from '../../../../src/stats/association/fisher-z';
import {
  correlationInterval,
  deletionBlocks,
  jackknifePValue,
} from '../../../../src/stats/intervals/jackknife';
import type { PairedRows } from '../../../../src/stats/panel/index/paired-rows';
import {
  type TwoWayCorrelation,
  twoWayCorrelation,
} from '../../../../src/stats/panel/within/two-way-correlation';
import { twoWayMoments } from '../../../../src/stats/panel/within/two-way-moments';
import { twoWayResiduals } from '../../../../src/stats/panel/within/two-way-residuals';
import inR from '../../../golden/panels/reference.R.json';
import {
  balancedPanelArbitrary,
  expectClose,
  largePanel,
  paired,
  panelArbitrary,
  plainCorrelation,
  plainResiduals,
  type Row,
  readPanel,
  reference,
  rowsOf,
  runs,
  smallPanels,
  without,
} from '../panels';

function correlated(rows: PairedRows, blocks?: Int32Array): TwoWayCorrelation {
  const result = twoWayCorrelation(rows, blocks);
  if (result === null) throw new Error('no variance');
  return result;
}

describe('reference values', () => {
  it('gives the published figures of the two given panels', () => {
    for (const [name, r, low, high] of [
      ['panel-20x12', 0.110068419438451, -0.095277286, 0.306428957],
      ['panel-messy', 0.107495329744795, -0.1249772361, 0.3287789744],
    ] as const) {
      const result = correlated(readPanel(name));
      const interval = correlationInterval(result.r, result.deletions, 0.95, 'two-sided');
      expectClose([result.r], [r], 1e-14);
      expectClose([interval.low, interval.high], [low, high], 1e-10);
    }
  });

  it.each(smallPanels)('agrees with Python and R on %s', (name) => {
    const expected = reference[name].within;
    const rows = readPanel(name);
    const result = correlated(rows);
    expectClose([result.r], [expected.r], 1e-13);
    expectClose([result.r], [inR[name].r], 1e-13);
    expectClose(result.deletions, expected.deletions, 1e-12);
    expectClose(result.deletions, inR[name].deletions, 1e-12);
    expectClose(result.crossProducts, expected.crossProducts, 1e-12);
    expectClose([result.withinSdX, result.withinSdY], [expected.withinSdX, expected.withinSdY], 1e-12);
    expect(result).toMatchObject({
      participants: expected.participants,
      periods: expected.periods,
      observations: expected.observations,
      excluded: expected.excluded,
    });
  });

  it.each(smallPanels)('makes the intervals and p of %s', (name) => {
    const expected = reference[name].within.jackknife;
    const { r, deletions } = correlated(readPanel(name));
    const both = correlationInterval(r, deletions, 0.95, 'two-sided');
    const each = correlationInterval(r, deletions, 0.95, 'one-sided');
    expectClose([both.low, both.high], expected.twoSided, 1e-12);
    expectClose([each.low, each.high], expected.oneSided, 1e-12);
    expectClose([both.standardError], [expected.standardError], 1e-12);
    expect(both.df).toBe(expected.df);
    expect(jackknifePValue(fisherZ(r), deletions) / expected.p).toBeCloseTo(1, 9);
  });

  it.each([
    ['large-balanced', true, 1999],
    ['large-unbalanced', false, 199],
  ] as const)('agrees on %s: 2,000 participants x 24 periods', (name, balanced, df) => {
    const rows = largePanel(balanced);
    const expected = reference[name];
    expect(rows.x.length).toBe(expected.rowCount);
    expectClose([rows.x.reduce((a, b) => a + b)], [expected.sumX], 1e-13);
    expectClose([rows.y.reduce((a, b) => a + b)], [expected.sumY], 1e-13);
    const result = correlated(rows);
    const interval = correlationInterval(result.r, result.deletions, 0.95, 'two-sided');
    expectClose([result.r], [expected.within.r], 1e-13);
    expectClose([interval.low, interval.high], expected.within.jackknife.twoSided, 1e-12);
    expect(interval.df).toBe(df);
    expect(jackknifePValue(fisherZ(result.r), result.deletions) / expected.within.jackknife.p).toBeCloseTo(
      1,
      8,
    );
    expect(result).toMatchObject({
      participants: expected.within.participants,
      excluded: expected.within.excluded,
    });
  });

  it.each(smallPanels)('gives the residuals of %s', (name) => {
    const rows = readPanel(name);
    const kept = new Set(rows.participant.filter((p) => rows.participant.filter((q) => q === p).length > 1));
    for (const column of ['x', 'y'] as const) {
      const residuals = twoWayResiduals(rows, column).filter((_, i) => kept.has(rows.participant[i]!));
      expectClose(residuals, reference[name].within.residuals[column], 1e-12);
    }
  });
});

describe('properties', () => {
  const effects = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 20 });
  const withResult = (rows: PairedRows, check: (result: TwoWayCorrelation) => void) => {
    const result = twoWayCorrelation(rows);
    fc.pre(result !== null);
    check(result);
  };

  it('adding participant and period effects changes nothing', () => {
    fc.assert(
      fc.property(panelArbitrary, effects, effects, (rows, ofParticipant, ofPeriod) => {
        const shift = (values: Float64Array, sign: number) =>
          values.map(
            (value, i) =>
              value +
              sign *
                (ofParticipant[rows.participant[i]! % 20]! +
                  1000 * ofParticipant[Math.floor(rows.participant[i]! / 10)]!) +
              ofPeriod[rows.period[i]! % 20]!,
          );
        withResult(rows, (before) => {
          const after = correlated({ ...rows, x: shift(rows.x, 1), y: shift(rows.y, -1) });
          expectClose([after.r], [before.r], 1e-10);
          expectClose(after.deletions, before.deletions, 1e-9);
        });
      }),
      runs,
    );
  });

  it('scaling changes nothing but the sign', () => {
    fc.assert(
      fc.property(panelArbitrary, fc.constantFrom(1e-9, 0.3, 1e9), (rows, factor) => {
        withResult(rows, (before) => {
          const after = correlated({ ...rows, x: rows.x.map((v) => v * factor), y: rows.y.map((v) => -v) });
          expectClose([after.r], [-before.r], 1e-12);
          expectClose(
            after.deletions,
            before.deletions.map((z) => -z),
            1e-10,
          );
        });
      }),
      runs,
    );
  });

  it('renumbering participants and periods only reorders the deletions', () => {
    fc.assert(
      fc.property(panelArbitrary, (rows) => {
        withResult(rows, (before) => {
          const renumbered = rowsOf(rows)
            .map(([p, t, x, y]): Row => [100 - p, 90_000 * (t - 600), x, y])
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const after = correlated(paired(renumbered));
          expectClose([after.r], [before.r], 1e-12);
          expectClose(after.deletions, before.deletions.slice().reverse(), 1e-10);
        });
      }),
      runs,
    );
  });

  it('deletions equal refits, and residuals the plain definition', () => {
    fc.assert(
      fc.property(panelArbitrary, (rows) => {
        withResult(rows, (result) => {
          for (const column of ['x', 'y'] as const) {
            expectClose(twoWayResiduals(rows, column), plainResiduals(rows, column), 1e-11);
          }
          const codes = [...new Set(rows.participant)].filter(
            (code) => rows.participant.filter((other) => other === code).length > 1,
          );
          codes.forEach((code, k) => {
            expectClose([result.deletions[k]!], [fisherZ(plainCorrelation(without(rows, code)))], 1e-9);
          });
        });
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('the closed form of a balanced panel equals the general path', () => {
    fc.assert(
      fc.property(balancedPanelArbitrary, (rows) => {
        // A team of its own in other periods unbalances the panel and adds no variation.
        const apart: Row[] = [0, 1].map((t) => [1000, 900 + t, 3, 3]);
        const general = twoWayMoments(paired([...rowsOf(rows), ...apart]));
        const closed = twoWayMoments(rows);
        fc.pre(closed !== null && general !== null);
        for (const sum of ['xx', 'xy', 'yy'] as const) {
          expectClose([general.total[sum]], [closed.total[sum]], 1e-13);
          expectClose(general.deleted[sum].subarray(0, -1), closed.deleted[sum], 1e-12);
          expectClose(general.deleted[sum].subarray(-1), [closed.total[sum]], 1e-12);
        }
        expect(general.degreesOfFreedom).toBe(closed.degreesOfFreedom);
      }),
      runs,
    );
  });
});

describe('numbers of every size', () => {
  const small = readPanel('panel-unbalanced');

  it('an offset of 1e9 that the doubles hold exactly changes nothing', () => {
    const eighths = (values: Float64Array) => values.map((value) => Math.round(value * 8) / 8);
    const rows = { ...small, x: eighths(small.x), y: eighths(small.y) };
    const shifted = { ...rows, x: rows.x.map((v) => v + 1e9), y: rows.y.map((v) => v - 1e9) };
    expectClose([correlated(shifted).r], [correlated(rows).r], 1e-14);
    expectClose(correlated(shifted).deletions, correlated(rows).deletions, 1e-13);
  });

  // A row of 1e10 is rounded at 1e-6, against movements of 5; over the root of 252 rows that is 1e-8.
  it.each([
    ['a million', 2 ** 17, 1e-12],
    ['a billion', 2 ** 27, 1e-8],
  ])(
    'levels and shocks %s times the movements cost no more than the digits they take',
    (_, size, tolerance) => {
      const rows = { ...small, x: small.x.map(Math.round), y: small.y.map(Math.round) };
      const level = (i: number) => (((rows.participant[i]! * 7919) % 101) - 50) * size;
      const shock = (i: number) => (((rows.period[i]! * 104_729) % 13) - 6) * 4 * size;
      const raised = {
        ...rows,
        x: rows.x.map((v, i) => v + level(i) + shock(i)),
        y: rows.y.map((v, i) => v + level(i) - shock(i)),
      };
      expectClose([correlated(raised).r], [correlated(rows).r], tolerance);
      expectClose(correlated(raised).deletions, correlated(rows).deletions, tolerance);
    },
  );

  it('a participant who moves 10,000 times as much leaves the others their digits', () => {
    const heavy = small.participant[0]!;
    const loud = { ...small, x: small.x.map((x, i) => (small.participant[i] === heavy ? 1e4 * x : x)) };
    const calm = without(small, heavy);
    expectClose(correlated(loud).deletions.subarray(0, 1), [fisherZ(plainCorrelation(calm))], 1e-13);
  });

  it('a perfect line has r 1, finite z and an interval without width', () => {
    const line = { ...small, y: small.x.map((x) => 3 - 2 * x) };
    const { r, deletions } = correlated(line);
    expect(r).toBeCloseTo(-1, 14);
    expect(deletions.every(Number.isFinite)).toBe(true);
    expect(correlationInterval(r, deletions, 0.95, 'two-sided')).toMatchObject({
      low: -1,
      high: -1,
      standardError: 0,
    });
  });
});

describe('panels with no answer', () => {
  const rows = readPanel('panel-messy');
  it.each<[string, PairedRows]>([
    ['no rows', paired([])],
    [
      'one participant',
      paired([
        [1, 1, 1, 2],
        [1, 2, 5, 3],
        [1, 3, 2, 2],
      ]),
    ],
    [
      'two participants, none left without one',
      paired([
        [1, 1, 1, 2],
        [1, 2, 5, 3],
        [2, 1, 2, 2],
        [2, 2, 3, 7],
      ]),
    ],
    [
      'only single rows',
      paired([
        [1, 1, 1, 2],
        [2, 1, 5, 3],
        [3, 2, 2, 2],
      ]),
    ],
    ['a constant', { ...rows, x: rows.x.map(() => 0.1) }],
    [
      'constants of the participants',
      { ...rows, y: rows.participant.map((p) => 0.1 * p) as never as Float64Array },
    ],
    [
      'levels and shocks alone',
      { ...rows, x: rows.x.map((_, i) => 0.7 * rows.participant[i]! + 1.3 * rows.period[i]!) },
    ],
    [
      'movements of one participant alone',
      { ...rows, y: rows.y.map((y, i) => (rows.participant[i] === 1 ? y : 0)) },
    ],
    ['squares beyond the range of numbers', { ...rows, x: rows.x.map((x) => x * 1e200) }],
  ])('%s', (_, panel) => {
    expect(twoWayCorrelation(panel)).toBeNull();
  });
});

describe('poorly connected and long panels', () => {
  const chain = (participants: number, stay: number, apart: number): PairedRows => {
    const rows: Row[] = [];
    for (let g = 0; g < participants; g++) {
      for (let k = 0; k < stay; k++) {
        const t = apart * g + k;
        rows.push([g, t, ((g * 37 + t * 101) % 53) / 4 + t, ((g * 59 + t * 83) % 47) * 2 - g]);
      }
    }
    return paired(rows);
  };

  it.each([
    ['a chain that each deletion breaks', chain(12, 4, 2)],
    ['a chain of long stays', chain(14, 6, 1)],
    ['more periods than rows per period can tie', chain(8, 9, 4)],
  ])('%s', (_, rows) => {
    const { r, deletions } = correlated(rows);
    expectClose([r], [plainCorrelation(rows)], 1e-11);
    const codes = [...new Set(rows.participant)];
    expectClose(
      deletions,
      codes.map((code) => fisherZ(plainCorrelation(without(rows, code)))),
      1e-10,
    );
  });

  it('counts the degrees of freedom of parts that never meet', () => {
    expect(twoWayMoments(readPanel('panel-relay'))?.degreesOfFreedom).toBe(64 - 12 - 12 + 2);
    expect(twoWayMoments(readPanel('panel-20x12'))?.degreesOfFreedom).toBe(240 - 20 - 12 + 1);
    const visits = [
      [1, 2],
      [3, 4],
      [1, 3],
      [1, 2],
      [3, 4],
      [1, 3],
      [1, 2],
      [3, 4],
      [1, 3],
    ];
    const linked = visits.flatMap((periods, g) =>
      periods.map((t): Row => [g, t, (g * t * 7) % 11, (g * g * t * 5) % 13]),
    );
    expect(twoWayMoments(paired(linked))?.degreesOfFreedom).toBe(18 - 9 - 4 + 1);
  });
});

describe('blocks', () => {
  it.each(['panel-20x12', 'panel-messy'] as const)('deletes blocks of %s together', (name) => {
    const rows = readPanel(name);
    const codes = Int32Array.from(new Set(rows.participant));
    const { deletions } = correlated(rows, deletionBlocks(codes, 4));
    const size = codes.length / 4;
    expectClose(
      deletions,
      [0, 1, 2, 3].map((k) => {
        const block = new Set(codes.slice(Math.floor(k * size), Math.floor((k + 1) * size)));
        return fisherZ(plainCorrelation(paired(rowsOf(rows).filter((row) => !block.has(row[0])))));
      }),
      1e-12,
    );
  });

  it('a block without rows in this view changes nothing, and codes below the first are kept', () => {
    const rows = readPanel('panel-messy');
    const all = correlated(rows);
    const { deletions } = correlated(rows, Int32Array.of(2, 3, 500));
    expectClose([deletions[0]!], [all.deletions[1]!], 1e-15);
    expectClose([deletions[2]!], [fisherZ(all.r)], 1e-15);
  });
});
