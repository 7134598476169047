import { describe, expect, it } from 'vitest';
import { dMod } from '../../../src/stats/association/d-mod';
import { groupLine, thirdsSlope } from '../../../src/stats/regression/thirds-slope';
import { columnsOf, type Person } from './third-means';

describe('dMod', () => {
  it('gives the value that the manual of psychmeta for R publishes for the measure of Nye and Sackett', () => {
    const found = dMod(
      { intercept: -0.05, slope: 0.5 },
      { intercept: -0.05, slope: 0.3 },
      { mean: -0.5, sd: 1 },
      1,
    );
    expect(found.signed).toBeCloseTo(-0.1, 12);
    expect(found.unsigned).toBeCloseTo(0.1791, 4);
  });

  it('is the distance of parallel lines, whatever the scores', () => {
    const found = dMod({ intercept: 1, slope: 2 }, { intercept: 3, slope: 2 }, { mean: 7, sd: 4 }, 4);
    expect(found).toEqual({ signed: -0.5, unsigned: 0.5 });
  });
});

/** Participants on a line of slope 2, whose scores never move; group 1 lies `gap` above it. */
function exact(gap: number): Person[] {
  return Array.from({ length: 10 }, (_, at) => {
    const group = at % 2;
    const x = 40 + 3 * at + 5 * group;
    const y = 2 * x + gap * group;
    return { group, score: { first: x, last: x, all: x }, outcome: { first: y, last: y, all: y } };
  });
}

describe('thirdsSlope', () => {
  it('finds slope and gap of points on two parallel lines', () => {
    const found = thirdsSlope(columnsOf(exact(-7)), 0.975);
    expect(found?.slope).toBeCloseTo(2, 12);
    expect(found?.gap).toBeCloseTo(-7, 11);
    expect(found?.standardisedGap).toBeCloseTo(-7 / (found?.outcomeSd ?? 0), 12);
    expect(found?.stability).toBeCloseTo(1, 12);
  });

  it('averages both directions', () => {
    // Deviations in group 0: first −1, 0, 1; last −2, 0, 2. Σ first·last = 4, Σ first·(last outcome) = 6, Σ last·(first outcome) = 4.
    const group0 = [-1, 0, 1].map((d) => ({
      group: 0,
      score: { first: d, last: 2 * d, all: d },
      outcome: { first: d, last: 3 * d, all: d },
    }));
    const group1 = group0.map((one) => ({ ...one, group: 1 }));
    expect(groupLine(columnsOf(group0), 0, 0.3)?.slope).toBeCloseTo(10 / 8, 12);
    expect(thirdsSlope(columnsOf([...group0, ...group1]), 0.975)?.slope).toBeCloseTo(10 / 8, 12);
  });

  it.each([
    ['two in a group', exact(0).slice(0, 5)],
    ['nobody', []],
    ['scores all alike', exact(0).map((one) => ({ ...one, score: { first: 1, last: 1, all: 1 } }))],
    ['outcomes all alike', exact(0).map((one) => ({ ...one, outcome: { first: 5, last: 5, all: 5 } }))],
    ['scores that turn over from one third to the other', turning(exact(0))],
    ['scores that only one person moves', exact(0).map((one, at) => (at === 0 ? one : still(one)))],
  ])('is null for %s', (_, participants) => {
    expect(thirdsSlope(columnsOf(participants), 0.975)).toBeNull();
  });

  it('loses no digits to the level of scores or outcomes', () => {
    const uneven = exact(3).map((one, at) => ({
      group: one.group,
      score: { ...one.score, last: one.score.last + ((at * 7) % 5), all: one.score.all + ((at * 3) % 4) },
      outcome: { ...one.outcome, first: one.outcome.first - ((at * 5) % 7), all: one.outcome.all + (at % 3) },
    }));
    const raised = (by: number, { first, last, all }: Person['score']) => ({
      first: first + by,
      last: last + by,
      all: all + by,
    });
    const level = 2 ** 23;
    const near = thirdsSlope(columnsOf(uneven), 0.975)!;
    const far = thirdsSlope(
      columnsOf(
        uneven.map(({ group, score, outcome }) => ({
          group,
          score: raised(level, score),
          outcome: raised(-level, outcome),
        })),
      ),
      0.975,
    )!;
    for (const name of ['slope', 'gap', 'standardisedGap', 'scoreGap', 'outcomeSd', 'stability'] as const) {
      expect(far[name]).toBeCloseTo(near[name], 7);
    }
    expect(far.interval.low).toBeCloseTo(near.interval.low, 7);
    expect(far.interval.high).toBeCloseTo(near.interval.high, 7);
  });

  it('answers from three in each group on', () => {
    expect(thirdsSlope(columnsOf(exact(1).slice(0, 6)), 0.975)).not.toBeNull();
  });
});

function turning(people: Person[]): Person[] {
  return people.map((one) => ({ ...one, score: { ...one.score, last: -one.score.first } }));
}

function still(one: Person): Person {
  return { ...one, score: { first: 60, last: 60, all: 60 } };
}

describe('groupLine', () => {
  /** Scores −1, 0, 1 in all periods and in the first third; in the last third a part of that. */
  const people = (part: number): Person[] =>
    [-1, 0, 1].map((d) => ({
      group: 0,
      score: { first: d, last: part * d, all: d },
      outcome: { first: 2 * d, last: 2 * part * d, all: 2 * d + 7 },
    }));

  it('says at which score a group stands, and how far its members lie apart', () => {
    const line = groupLine(columnsOf(people(1)), 0, 0.3);
    expect(line?.intercept).toBeCloseTo(7, 12);
    expect(line?.score.mean).toBeCloseTo(0, 12);
    expect(line?.score.sd).toBeCloseTo(1, 12);
  });

  it('asks that scores last as much as is said, and at all', () => {
    expect(groupLine(columnsOf(people(0.5)), 0, 0.5)?.slope).toBeCloseTo(2, 12);
    expect(groupLine(columnsOf(people(0.5)), 0, 0.51)).toBeNull();
    expect(groupLine(columnsOf(people(0)), 0, 0)).toBeNull();
    expect(groupLine(columnsOf(people(-1)), 0, -2)).toBeNull();
  });

  it('needs two people', () => {
    expect(groupLine(columnsOf(people(1).slice(1)), 0, 0.3)?.slope).toBeCloseTo(2, 12);
    expect(groupLine(columnsOf(people(1).slice(2)), 0, 0.3)).toBeNull();
    expect(groupLine(columnsOf([]), 0, 0.3)).toBeNull();
  });
});
