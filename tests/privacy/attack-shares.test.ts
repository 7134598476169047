import { describe, expect, it } from 'vitest';
import { attacked, limit, TEAMS } from './attacked';
import { countDirect } from './matches';
import { shareSecrets } from './share-secrets';
import { sharesTold } from './shares-told';
import { METRICS } from './team';

describe('an attack on shares', { timeout: 3_600_000 }, () => {
  it('finds no more of anybody’s share of a total in a report than in that of another team', () => {
    const counts = { told: 0, shares: 0, sharesByChance: 0 };
    for (let seed = 1; seed <= TEAMS; seed++) {
      const { team, stranger, report, comparison } = attacked(seed);
      const told = sharesTold(report, comparison);
      counts.told += told.length;
      for (const metric of METRICS) {
        counts.shares += countDirect(told, shareSecrets(team.observations, metric));
        counts.sharesByChance += countDirect(told, shareSecrets(stranger, metric));
      }
    }
    console.info(JSON.stringify({ teams: TEAMS, ...counts }));
    expect(counts.told).toBeGreaterThan(TEAMS);
    expect(counts.shares).toBeLessThanOrEqual(limit(counts.sharesByChance));
  });
});
