import { expect, it } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { jackknifeInterval } from '../../../src/stats/intervals/jackknife';
import { thirdsSlope } from '../../../src/stats/regression/thirds-slope';
import { columnsOf, type Person } from './third-means';

const draw = createGenerator(3);
const people = Array.from({ length: 14 }, (_, at): Person => {
  const level = 50 + 10 * draw();
  const score = { first: level + draw(), last: level + draw(), all: level };
  const result = 1e6 + 1000 * level;
  const outcome = { first: result + 500 * draw(), last: result + 500 * draw(), all: result };
  return { group: at % 2, score, outcome };
});

it('takes a participant out of the sums as if the rest had been measured alone', () => {
  const whole = thirdsSlope(columnsOf(people), 0.975);
  const deletions = people.map((one) => {
    const rest = thirdsSlope(columnsOf(people.filter((other) => other !== one)), 0.975);
    return rest?.standardisedGap ?? Number.NaN;
  });
  const refitted = jackknifeInterval(whole?.standardisedGap ?? Number.NaN, deletions, 0.975, 'one-sided');
  expect(whole?.interval.low).toBeCloseTo(refitted.low, 9);
  expect(whole?.interval.high).toBeCloseTo(refitted.high, 9);
});

it('takes all entries of a participant out at once, and what the means rest on with them', () => {
  // The first four people stand in both groups.
  const starts = Int32Array.of(0, 2, 4, 6, 8, 9, 10, 11, 12, 13, 14);
  const drift = (from: number) => ({ score: 0.1 * from, outcome: -100 * from });
  const whole = thirdsSlope({ ...columnsOf(people), starts, drift }, 0.975);
  const deletions = Array.from(starts.subarray(1), (end, person) => {
    const others = people.filter((_, at) => at < starts[person]! || at >= end);
    const rest = thirdsSlope(columnsOf(others), 0.975);
    if (rest === null) return Number.NaN;
    const { score, outcome } = drift(person);
    return (rest.gap + outcome - rest.slope * score) / rest.outcomeSd;
  });
  const refitted = jackknifeInterval(whole?.standardisedGap ?? Number.NaN, deletions, 0.975, 'one-sided');
  expect(whole?.interval.df).toBe(9);
  expect(whole?.interval.low).toBeCloseTo(refitted.low, 8);
  expect(whole?.interval.high).toBeCloseTo(refitted.high, 8);
});
