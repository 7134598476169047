import { expect, it } from 'vitest';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { jackknifeInterval } from '../../../src/stats/intervals/jackknife';
import { thirdsSlope } from '../../../src/stats/regression/thirds-slope';
import { columnsOf, type Person } from './third-means';

it('takes a participant out of the sums as if the rest had been measured alone', () => {
  const draw = createGenerator(3);
  const people = Array.from({ length: 14 }, (_, at): Person => {
    const level = 50 + 10 * draw();
    const score = { first: level + draw(), last: level + draw(), all: level };
    const result = 1e6 + 1000 * level;
    const outcome = { first: result + 500 * draw(), last: result + 500 * draw(), all: result };
    return { group: at % 2, score, outcome };
  });
  const whole = thirdsSlope(columnsOf(people), 0.975);
  const deletions = people.map((one) => {
    const rest = thirdsSlope(columnsOf(people.filter((other) => other !== one)), 0.975);
    return rest?.standardisedGap ?? Number.NaN;
  });
  const refitted = jackknifeInterval(whole?.standardisedGap ?? Number.NaN, deletions, 0.975, 'one-sided');
  expect(whole?.interval.low).toBeCloseTo(refitted.low, 9);
  expect(whole?.interval.high).toBeCloseTo(refitted.high, 9);
});
