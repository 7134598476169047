import { drawIndexedTeam } from './indexed-team.mjs';

/** Inside sales: whoever logs more sells no more. */
export function crmActivityTeam(index) {
  return drawIndexedTeam(index, {
    name: 'crm-activity',
    participants: 32,
    periods: Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`),
    components: {
      'calls-logged': { weight: 0.45, zero: 0, target: 400, digits: 0 },
      'emails-sent': { weight: 0.3, zero: 0, target: 600, digits: 0 },
      'meetings-logged': { weight: 0.1, zero: 0, target: 30, digits: 0 },
      'notes-written': { weight: 0.15, zero: 0, target: 200, digits: 0 },
      'next-steps': { weight: 0.4, zero: 0, target: 1, digits: 3 },
      'fields-filled': { weight: 0.4, zero: 0, target: 1, digits: 3 },
      'tasks-on-time': { weight: 0.2, zero: 0, target: 1, digits: 3 },
      'emails-answered': { weight: 0.5, zero: 0, target: 0.5, digits: 3 },
      'invitations-accepted': { weight: 0.5, zero: 0, target: 1, digits: 3 },
    },
    outcome: {
      metric: 'revenue',
      of: (movements, chance) => {
        const talent = chance.normal();
        return movements.map(() => Math.max(0, Math.round(18_500 + 3000 * talent + 4500 * chance.normal())));
      },
    },
  });
}
