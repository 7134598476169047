import { describe, expect, it } from 'vitest';
import { indexPanel, numberPeriods } from '../../../../src/stats/panel/index/panel-index';
import { paired } from '../panels';

describe('indexPanel', () => {
  it('says where whose rows are, and numbers the periods that have any', () => {
    const index = indexPanel(
      paired([
        [3, 20, 0, 0],
        [3, 24, 0, 0],
        [8, 20, 0, 0],
        [9, 24, 0, 0],
        [9, 29, 0, 0],
      ]),
    );
    expect(index).toEqual({
      participants: Int32Array.of(3, 8, 9),
      starts: Int32Array.of(0, 2, 3, 5),
      period: Int32Array.of(0, 1, 0, 1, 2),
      attendance: Float64Array.of(2, 2, 1),
      part: Int32Array.of(index.part[0]!, index.part[0]!, index.part[0]!),
      balanced: false,
    });
  });

  it('tells periods apart that share nobody, also through others', () => {
    const { part, balanced } = indexPanel(
      paired([
        [1, 1, 0, 0],
        [1, 2, 0, 0],
        [2, 3, 0, 0],
        [2, 4, 0, 0],
        [3, 2, 0, 0],
        [3, 5, 0, 0],
      ]),
    );
    const [first, second, third, fourth, fifth] = part;
    expect([second, fifth]).toEqual([first, first]);
    expect(fourth).toBe(third);
    expect(third).not.toBe(first);
    expect(balanced).toBe(false);
  });

  it('knows a panel without gaps, and one of nobody', () => {
    const full = paired([
      [1, 6, 0, 0],
      [1, 8, 0, 0],
      [2, 6, 0, 0],
      [2, 8, 0, 0],
    ]);
    expect(indexPanel(full)).toMatchObject({ balanced: true, part: Int32Array.of(0, 0) });
    expect(indexPanel(paired([]))).toMatchObject({
      participants: new Int32Array(),
      starts: Int32Array.of(0),
      attendance: new Float64Array(),
    });
  });
});

describe('numberPeriods', () => {
  it.each([
    ['near each other, with a gap', [9, 5, 9, 7], [5, 7, 9], [2, 0, 2, 1], [1, 1, 2]],
    [
      'as far apart as codes can be',
      [2147483647, -2147483648, 0],
      [-2147483648, 0, 2147483647],
      [2, 0, 1],
      [1, 1, 1],
    ],
    ['none', [], [], [], []],
  ])('of codes %s', (_, given, codes, period, attendance) => {
    expect(numberPeriods(Int32Array.from(given))).toEqual({
      codes,
      period: Int32Array.from(period),
      attendance: Float64Array.from(attendance),
    });
  });
});
