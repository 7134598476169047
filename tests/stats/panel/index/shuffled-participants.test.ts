import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletionBlocks, jackknifeStandardError } from '../../../../src/stats/intervals/jackknife';
import type { PairedRows } from '../../../../src/stats/panel/index/paired-rows';
import { participantStarts } from '../../../../src/stats/panel/index/panel-index';
import { shuffledParticipants } from '../../../../src/stats/panel/index/shuffled-participants';
import { twoWayCorrelation } from '../../../../src/stats/panel/within/two-way-correlation';
import { largePanel, paired, panelArbitrary, type Row, rowsOf, runs } from '../panels';

/** The rows of shuffled participants. */
function shuffledRows(participant: Int32Array, columns: readonly ArrayLike<number>[]): Int32Array {
  const starts = participantStarts(participant);
  const order = shuffledParticipants(starts, columns);
  return Int32Array.from(Array.from(order).flatMap((g) => rangeOf(starts[g]!, starts[g + 1]!)));
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

const orderOf = ({ participant, period, x, y }: PairedRows) => shuffledRows(participant, [period, x, y]);

/** Period and figures in the order, participants told apart by where they begin. */
function figures(rows: PairedRows): [boolean, number, number, number][] {
  const order = orderOf(rows);
  return Array.from(order, (row, at) => [
    rows.participant[row] !== rows.participant[order[at - 1] ?? -1],
    rows.period[row]!,
    rows.x[row]!,
    rows.y[row]!,
  ]);
}

/** The same people under other codes, given by their place in `names`. */
function renamed(rows: PairedRows, names: readonly number[]): PairedRows {
  const codes = [...new Set(rows.participant)];
  const called = rowsOf(rows).map(([g, ...rest]): Row => [names[codes.indexOf(g)]!, ...rest]);
  return paired(called.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

const withOtherNames = panelArbitrary.chain((rows) => {
  const count = new Set(rows.participant).size;
  const names = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: count, maxLength: count });
  return fc.tuple(fc.constant(rows), names);
});

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((one) =>
    permutations(items.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

describe('shuffledParticipants', () => {
  it('does not hang on names', () => {
    fc.assert(
      fc.property(withOtherNames, ([rows, names]) => {
        expect(figures(renamed(rows, names))).toEqual(figures(rows));
      }),
      runs,
    );
  });

  it('keeps every row once, those of a participant together and in their order', () => {
    fc.assert(
      fc.property(panelArbitrary, (rows) => {
        const order = orderOf(rows);
        expect([...order].sort((a, b) => a - b)).toEqual([...rows.participant.keys()]);
        for (let at = 1; at < order.length; at++) {
          const isAnother = rows.participant[order[at]!] !== rows.participant[order[at - 1]!];
          expect(isAnother || order[at] === order[at - 1]! + 1).toBe(true);
        }
        const begins = figures(rows).filter(([begin]) => begin);
        expect(begins).toHaveLength(new Set(rows.participant).size);
      }),
      runs,
    );
  });

  it('does not hang on units, and tells missing figures apart from others', () => {
    const rows = largePanel(false, 300);
    const order = orderOf(rows);
    expect(orderOf({ ...rows, x: rows.x.map((value) => 100 * value) })).toEqual(order);
    const columns = (x: readonly number[]) => shuffledRows(Int32Array.of(0, 1, 2), [x]);
    const values = (x: readonly number[]) => Array.from(columns(x), (row) => x[row]);
    expect(values([Number.NaN, 2, 1])).toEqual(values([1, Number.NaN, 2]));
  });

  it('leaves few neighbours together', () => {
    const codes = Int32Array.from({ length: 100 }, (_, g) => g);
    const order = shuffledRows(codes, [codes]);
    const together = order.filter((g, at) => at > 0 && Math.abs(g - order[at - 1]!) === 1);
    // 2 are expected of chance.
    expect(together.length).toBeLessThan(10);
  });

  it('tells apart people who begin alike, by what follows and by how long', () => {
    const people = [[1], [1, 2], [1, 3], [1, Number.NaN], [1, 2, 0]];
    const called = (order: readonly number[]) => {
      const own = order.map((at) => people[at]!);
      const x = own.flat();
      const codes = Int32Array.from(own.flatMap((values, code) => values.map(() => code)));
      return Array.from(shuffledRows(codes, [x]), (row) => x[row]);
    };
    const first = called([0, 1, 2, 3, 4]);
    for (const order of permutations([0, 1, 2, 3, 4])) expect(called(order)).toEqual(first);
  });

  it('puts no like next to like, so that blocks vary as participants do', () => {
    const rows = largePanel(false, 1000);
    const given = rowsOf(rows);
    const places = new Map<number, number>();
    const inOrder = Array.from(orderOf(rows), (row): Row => {
      const [g, ...rest] = given[row]!;
      if (!places.has(g)) places.set(g, places.size);
      return [places.get(g)!, ...rest];
    });
    const shuffled = paired(inOrder);
    const every = Int32Array.from({ length: 1000 }, (_, g) => g);
    const spread = (blocks: Int32Array) =>
      jackknifeStandardError(twoWayCorrelation(shuffled, blocks)?.deletions ?? []);
    // 200 blocks know a standard error to 5 % (1 / √(2 × 199)).
    expect(spread(deletionBlocks(every)) / spread(every)).toBeGreaterThan(0.85);
    expect(spread(deletionBlocks(every)) / spread(every)).toBeLessThan(1.15);
  });
});
