import { drawIndexedTeam, round } from './indexed-team.mjs';

/** How closely retention follows the score of the month before, within participants. */
const FOLLOWING = 0.75;

/** Customer success: where the score of a portfolio rises, more of it is retained in the month after. */
export function customerHealthTeam(index) {
  return drawIndexedTeam(index, {
    name: 'customer-health',
    participants: 32,
    periods: Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`),
    components: {
      'active-users': { weight: 0.65, zero: 0, target: 1, digits: 3 },
      'features-used': { weight: 0.35, zero: 0, target: 1, digits: 3 },
      satisfaction: { weight: 0.4, zero: 1, target: 5, digits: 2 },
      'renewal-intent': { weight: 0.4, zero: 1, target: 5, digits: 2 },
      'reviews-held': { weight: 0.2, zero: 0, target: 10, digits: 0 },
      'first-answer-hours': { weight: 0.5, zero: 24, target: 0, digits: 1 },
      'tickets-resolved': { weight: 0.5, zero: 0.5, target: 1, digits: 3 },
    },
    outcome: {
      metric: 'retention',
      of: (movements, chance) => {
        const portfolio = chance.normal();
        return movements.map((_, month) => {
          const before = movements[month - 1] ?? chance.normal();
          const moved = FOLLOWING * before + Math.sqrt(1 - FOLLOWING ** 2) * chance.normal();
          return Math.min(1, round(0.91 + 0.015 * portfolio + 0.025 * moved, 3));
        });
      },
    },
  });
}
