import { describe, expect, it } from 'vitest';
import {
  calibrateWeights,
  comparePlans,
  componentInfluence,
  evaluateIncentivePlan,
  linkedInSsi,
  proposePlan,
  rankCertainty,
  replayPayouts,
} from '../../src/index';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';
import { renamed, shuffle, smallTeam } from './small-teams';

/* What people are called changes not one byte. `npx vitest run --mode fuzz tests/invariance/names.test.ts` tries 5,000 teams. */

const TEAMS = process.env.MODE === 'fuzz' ? 5000 : 40;
const PEOPLE = 20;
const OPTIONS = { resamples: 20 };

const backwards = (p: number) => PEOPLE - p;
const namings: Record<string, (seed: number) => (participant: number) => string | number> = {
  'numbers backwards': () => backwards,
  'numbers as strings, where 10 comes before 2': () => String,
  'strings of any alphabet': (seed) => {
    const order = shuffle(PEOPLE, seed);
    return (p) => `${['z', 'Ä', 'ß', '名', '_', '0'][(order[p] as number) % 6]}${order[p]}`;
  },
  'fractions of either sign': (seed) => {
    const order = shuffle(PEOPLE, seed + 1);
    return (p) => ((order[p] as number) - PEOPLE / 2) / 3;
  },
};

describe('other names for the same people', () => {
  it.each(Object.keys(namings))('change not one byte of a report: %s', (naming) => {
    for (let seed = 1; seed <= TEAMS; seed++) {
      const { plan, rows } = smallTeam(seed);
      const audit = (observations: Observation[]) =>
        JSON.stringify(evaluateIncentivePlan(plan, { observations }, OPTIONS));
      const name = namings[naming]?.(seed) ?? String;
      expect(audit(renamed(rows, name)), `team ${seed}`).toBe(audit(rows));
    }
  });

  const score = scoreHistory();
  const { plan, rows } = smallTeam(3);
  const half = { ...plan, measures: plan.measures.map((measure) => ({ ...measure, weight: 0.5 })) };
  const functions: Record<string, { rows: Observation[]; call: (observations: Observation[]) => unknown }> = {
    rankCertainty: { rows: score, call: (observations) => rankCertainty(linkedInSsi, observations) },
    componentInfluence: {
      rows: score,
      call: (observations) => componentInfluence(linkedInSsi, observations),
    },
    calibrateWeights: { rows: score, call: (observations) => calibrateWeights(linkedInSsi, observations) },
    replayPayouts: { rows, call: (observations) => replayPayouts(plan, observations) },
    proposePlan: { rows, call: (observations) => proposePlan(plan, { observations }) },
    comparePlans: { rows, call: (observations) => comparePlans(plan, half, { observations }, OPTIONS) },
  };
  it.each(Object.entries(functions))('change not one byte of %s', (_, { rows, call }) => {
    const before = JSON.stringify(call(rows));
    for (const [at, naming] of Object.values(namings).entries()) {
      expect(JSON.stringify(call(renamed(rows, naming(at))))).toBe(before);
    }
  });
});

/** Twelve people, four months, every input of the score and its pillars; two of them are alike row by row. */
function scoreHistory(): Observation[] {
  const draw = createGenerator(7);
  const rows = Array.from({ length: 48 }, (_, at): Observation => {
    const attained = linkedInSsi.pillars.map((pillar) => {
      const inputs = pillar.components.map(({ id }) => [`linkedin-ssi/${pillar.id}/${id}`, draw()] as const);
      const points = inputs.reduce((sum, [, value]) => sum + (25 * value) / inputs.length, 0);
      return { inputs, pillar: [`linkedin-ssi/${pillar.id}`, points] as const };
    });
    const cells = attained.flatMap(({ inputs, pillar }) => [...inputs, pillar]);
    return {
      participant: Math.floor(at / 4),
      period: `2025-0${1 + (at % 4)}`,
      metrics: Object.fromEntries(cells),
    };
  });
  const twin = rows.slice(0, 4).map((row) => ({ ...row, participant: 12 }));
  return [...rows, ...twin];
}
