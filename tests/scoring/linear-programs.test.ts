import { expect, test } from 'vitest';
import type { IndexDefinition } from '../../src/model/index-definition';
import { estimateScore } from '../../src/scoring/estimate-score';
import { estimateScores } from '../../src/scoring/estimate-scores';
import { orderCertainty } from '../../src/scoring/order-certainty';
import { meanUnderUnknownWeights } from '../../src/scoring/unknown-weights';
import programs from '../golden/weights/linear-programs.json';
import { indexOf } from './support';

/** What HiGHS leaves open, in points of 25 to 160. */
const SOLVER = 1e-7;

type Program = (typeof programs)[number];

const indexFor = ({ pillars }: Program): IndexDefinition =>
  indexOf(...pillars.map(({ maximum, first }) => ({ maximum, components: first.length })));

const named = (index: IndexDefinition, values: readonly (readonly number[])[]) =>
  Object.fromEntries(
    index.pillars.flatMap((pillar, p) => pillar.components.map(({ id }, c) => [id, values[p]![c]!])),
  );

test('the range of a score is that of a linear program over all weights', () => {
  for (const program of programs) {
    const index = indexFor(program);
    const attainments = named(
      index,
      program.pillars.map(({ first }) => first),
    );
    const options = { weightRatio: program.ratio };
    const { range } = estimateScore(index, attainments, options);
    const columns = Object.fromEntries(Object.entries(attainments).map(([id, value]) => [id, [value]]));
    const { low, high } = estimateScores(index, columns, options);
    for (const found of [range, { low: low[0]!, high: high[0]! }]) {
      expect(Math.abs(found.low - program.low)).toBeLessThanOrEqual(SOLVER);
      expect(Math.abs(found.high - program.high)).toBeLessThanOrEqual(SOLVER);
    }
  }
});

test('the lowest difference of two scores is that of a linear program, and decides whether their order is certain', () => {
  let certain = 0;
  for (const { ratio, pillars, lowestDifference } of programs) {
    const lowest = pillars.reduce((sum, { maximum, first, second }) => {
      const differences = first.map((value, k) => value - second[k]!);
      return sum + maximum * meanUnderUnknownWeights(differences, ratio).low;
    }, 0);
    expect(Math.abs(lowest - lowestDifference)).toBeLessThanOrEqual(SOLVER);
    if (Math.abs(lowestDifference) <= SOLVER) continue;
    const means = pillars.map(({ maximum, first, second }) => ({
      maximum,
      columns: first.map((value, k) => Float64Array.of(value, second[k]!)),
    }));
    const { below } = orderCertainty(means, ratio);
    expect(below[0]).toBe(lowestDifference > 0 ? 1 : 0);
    certain += below[0]!;
  }
  expect(certain).toBeGreaterThan(10);
});
