import { describe, expect, it } from 'vitest';
import { attacked, limit, TEAMS } from './attacked';
import { countMatches } from './matches';
import { figuresOf } from './published';
import { secretsOf } from './secrets';
import { METRICS } from './team';

describe('an attack on privacy', { timeout: 3_600_000 }, () => {
  it('finds no more of anybody’s figures in a report than in that of another team', () => {
    const counts = { figures: 0, tried: 0, direct: 0, reckoned: 0, directByChance: 0, reckonedByChance: 0 };
    for (let seed = 1; seed <= TEAMS; seed++) {
      const { team, stranger, report, comparison } = attacked(seed);
      const { observations, rowsPerPeriod } = team;
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
    expect(counts.figures).toBeGreaterThan(TEAMS);
    expect(counts.direct).toBeLessThanOrEqual(limit(counts.directByChance));
    expect(counts.reckoned).toBeLessThanOrEqual(limit(counts.reckonedByChance));
  });
});
