import { describe, expect, it } from 'vitest';
import { attacked, limit, TEAMS } from './attacked';
import { groupFigures, groupSecrets, groupsByChance } from './hidden-groups';
import { countDirect } from './matches';
import { sharesTold } from './shares-told';

describe('an attack on groups that are withheld', { timeout: 3_600_000 }, () => {
  it('finds no more of their sizes than of those that a coin makes', () => {
    const counts = { told: 0, groups: 0, groupsByChance: 0 };
    for (let seed = 1; seed <= TEAMS; seed++) {
      const { team, report, comparison } = attacked(seed);
      const { plan, observations } = team;
      const told = groupFigures(sharesTold(report, comparison), plan);
      counts.told += told.length;
      counts.groups += countDirect(told, groupSecrets(observations, report));
      counts.groupsByChance += countDirect(told, groupsByChance(seed, observations, report));
    }
    console.info(JSON.stringify({ teams: TEAMS, ...counts }));
    expect(counts.told).toBeGreaterThan(TEAMS);
    expect(counts.groupsByChance).toBeGreaterThan(0);
    expect(counts.groups).toBeLessThanOrEqual(limit(counts.groupsByChance));
  });
});
