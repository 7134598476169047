import { chanceOf } from '../../../calibration/chance.mjs';
import { columnsOf } from './columns-of.mjs';
import { round } from './indexed-team.mjs';
import { dealCount, monthsOf } from './own-quotas.mjs';

const PEOPLE = 18;
const MONTHS = monthsOf(2025);

/** First meetings held in a month, and how much people differ in them. */
const MEETINGS = { average: 13, people: 1.6 };

/** What share of first meetings becomes an opportunity, and how much people differ in it. */
const BECOMES_OPPORTUNITY = { average: 0.34, people: 0.035 };

/** August and December are short. */
const SHORT_MONTHS = { '2025-08': 0.75, '2025-12': 0.85 };

/** What is missing of complete records: on average, and at worst by person and month. */
const INCOMPLETE = { average: 0.03, people: 0.008, months: 0.012 };

/** A year of sales development reps, whose meetings become opportunities at much the same rate. */
export function sdrs() {
  const chance = chanceOf('sdr');
  const rows = Array.from({ length: PEOPLE }, (_, at) => {
    const held = MEETINGS.average + MEETINGS.people * chance.normal();
    const rate = BECOMES_OPPORTUNITY.average + BECOMES_OPPORTUNITY.people * chance.normal();
    const tidiness = chance.normal();
    return MONTHS.map((period) => {
      const meetings = dealCount(chance, held * (SHORT_MONTHS[period] ?? 1));
      const missing = INCOMPLETE.average + INCOMPLETE.people * tidiness + INCOMPLETE.months * chance.normal();
      return {
        participant: at + 1,
        period,
        metrics: {
          meetings,
          opportunities: chance.binomial(meetings, rate),
          'crm-fields-complete': round(Math.min(1, 1 - missing), 3),
        },
      };
    });
  });
  return columnsOf(rows.flat());
}
