import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { countMatches } from './matches';
import { figuresOf } from './published';
import { secretsOf } from './secrets';
import { drawTeam, METRICS } from './team';

/** `npm run attack` draws more. */
const TEAMS = process.env.MODE === 'attack' ? 2000 : 150;
/** By chance alone as many matches more than on unrelated teams come up once in 30,000 attacks. */
const DEVIATIONS = 4;

describe('an attack on privacy', { timeout: 3_600_000 }, () => {
  it('finds no more of anybody’s figures in a report than in that of another team', () => {
    const counts = { figures: 0, tried: 0, direct: 0, reckoned: 0, directByChance: 0, reckonedByChance: 0 };
    for (let seed = 1; seed <= TEAMS; seed++) {
      const team = drawTeam(seed);
      const { plan, observations, minimumGroupSize, rowsPerPeriod } = team;
      const stranger = drawTeam(seed, seed + 1_000_000).observations;
      const data = { observations };
      const options = { minimumGroupSize };
      const report = evaluateIncentivePlan(plan, data, options);
      const comparison = comparePlans(plan, { ...plan, name: 'The same' }, data, options);
      for (const metric of METRICS) {
        const figures = figuresOf(report, team, metric, comparison);
        const found = countMatches(figures, secretsOf(observations, metric, rowsPerPeriod));
        const byChance = countMatches(figures, secretsOf(stranger, metric, rowsPerPeriod));
        counts.figures += figures.length;
        counts.tried += found.tried;
        counts.direct += found.direct;
        counts.reckoned += found.reckoned;
        counts.directByChance += byChance.direct;
        counts.reckonedByChance += byChance.reckoned;
      }
    }
    console.info(JSON.stringify({ teams: TEAMS, ...counts }));
    const limit = (byChance: number): number => byChance + DEVIATIONS * Math.sqrt(byChance + 1);
    expect(counts.figures).toBeGreaterThan(TEAMS);
    expect(counts.direct).toBeLessThanOrEqual(limit(counts.directByChance));
    expect(counts.reckoned).toBeLessThanOrEqual(limit(counts.reckonedByChance));
  });
});
