import { chanceOf } from '../../../calibration/chance.mjs';
import { columnsOf } from './columns-of.mjs';
import { round } from './indexed-team.mjs';
import { dealCount, dealsOf, meanDeal, monthsOf, quotaOf, seasonOf } from './own-quotas.mjs';

/** So many teams with so many people: a manager's figure is the sum of theirs. */
const TEAMS = 12;
const SIZES = [5, 6, 7, 8];
const MONTHS = monthsOf(2025);

const DEALS_A_YEAR = 44;
const DEAL = { median: 9500, spread: 0.55 };

/** How much teams differ in what they win: by manager, and from quarter to quarter. */
const MANAGERS = 0.08;
const QUARTERS = 0.07;
const STRETCH = 1;
const QUOTA_STEP = 50_000;

/** What share of contracts up for renewal is renewed. */
const RETENTION = { average: 0.915, teams: 0.012, months: 0.012 };

/** A year of sales managers, each with a team and its quota. */
export function managers() {
  const chance = chanceOf('manager');
  const rows = Array.from({ length: TEAMS }, (_, at) => {
    const size = SIZES[chance.whole(SIZES.length)];
    const deals = DEALS_A_YEAR * size;
    const quota = QUOTA_STEP * Math.round((STRETCH * deals * meanDeal(DEAL)) / QUOTA_STEP);
    const skill = 1 + MANAGERS * chance.normal();
    const renewing = chance.normal();
    const quarters = Array.from({ length: 4 }, () => 1 + QUARTERS * chance.normal());
    return MONTHS.map((period, month) => ({
      participant: at + 1,
      period,
      team: `T${at + 1}`,
      metrics: {
        revenue: dealsOf(
          chance,
          dealCount(chance, deals * seasonOf(period) * skill * quarters[Math.floor(month / 3)]),
          DEAL,
        ),
        retention: round(
          RETENTION.average + RETENTION.teams * renewing + RETENTION.months * chance.normal(),
          3,
        ),
      },
      targets: { revenue: quotaOf(quota, period) },
    }));
  });
  return columnsOf(rows.flat());
}
