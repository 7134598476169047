import { describe, expect, it, test } from 'vitest';
import { clearyPValue } from '../../../calibration/naive/groups.mjs';
import { fUpperTail } from '../../../src/stats/distributions/f';
import { groupLine } from '../../../src/stats/regression/thirds-slope';
import published from '../../golden/group-lines/wuensch-2002.json';
import { columnsOf } from './third-means';

type Point = { group: number; x: number; y: number };

/** People with the published moments: scores evenly spread, what the line leaves over curved, half of it in each group. */
const people: Point[] = published.groups.flatMap(({ people, mean, squares, intercept, slope }, group) => {
  const places = Array.from({ length: people }, (_, at) => at - (people - 1) / 2);
  const spread = sum(places.map((at) => at * at));
  const curved = places.map((at) => at * at - spread / people);
  const scale = Math.sqrt(published.squaresLeft.twoLines / 2 / sum(curved.map((left) => left * left)));
  return places.map((at, i) => {
    const x = mean + at * Math.sqrt(squares / spread);
    return { group, x, y: intercept + slope * x + scale * (curved[i] ?? 0) };
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('attitudes on misanthropy of 154 students (Wuensch, Jenkins & Poteat 2002)', () => {
  it('are rebuilt with the published sum of squares', () => {
    const mean = sum(people.map(({ y }) => y)) / people.length;
    expect(sum(people.map(({ y }) => (y - mean) ** 2))).toBeCloseTo(published.squaresLeft.all, 2);
  });

  test.each(published.groups)('$name: the line, where scores have no noise', ({ intercept, slope, name }) => {
    const group = published.groups.findIndex((one) => one.name === name);
    const own = people.filter((point) => point.group === group);
    const line = groupLine(
      columnsOf(
        own.map(({ x, y }) => ({
          group,
          score: { first: x, last: x, all: x },
          outcome: { first: y, last: y, all: y },
        })),
      ),
      group,
      0.3,
    );
    expect(line?.slope).toBeCloseTo(slope, 4);
    expect(line?.intercept).toBeCloseTo(intercept, 4);
  });

  it('have two lines by Cleary’s test, as published', () => {
    const { twoLines, oneLine } = published.squaresLeft;
    const [df1, df2] = published.df as [number, number];
    const f = (oneLine - twoLines) / df1 / (twoLines / df2);
    expect(f).toBeCloseTo(3.62, 2);
    const pValue = clearyPValue(
      people.map(({ group }) => group === 1),
      people.map(({ x }) => x),
      people.map(({ y }) => y),
    );
    expect(pValue).toBeCloseTo(fUpperTail(f, df1, df2), 3);
    expect(pValue).toBeLessThan(0.05);
  });
});
