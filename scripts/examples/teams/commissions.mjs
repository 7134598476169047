import { chanceOf } from '../../../calibration/chance.mjs';
import { columnsOf } from './columns-of.mjs';
import { dealCount, dealsOf, meanDeal, monthsOf, quotaOf, rampOf, seasonOf } from './own-quotas.mjs';

const PEOPLE = 20;
const MONTHS = monthsOf(2025);

/** When the two who are new begin, by their number. */
const JOINERS = new Map([
  [7, '2025-02'],
  [19, '2025-07'],
]);

const DEALS_A_YEAR = 44;
const DEAL = { median: 11_500, spread: 0.55 };
const TERRITORIES = 0.18;
const SKILLS = 0.1;

/** Quotas are set at this share of what a territory brings on average. */
const STRETCH = 1.02;
const QUOTA_STEP = 10_000;

/** A year of account executives with quotas of their own, two of whom ramp up. */
export function commissions() {
  const chance = chanceOf('commission');
  const rows = Array.from({ length: PEOPLE }, (_, at) => {
    const participant = at + 1;
    const deal = { ...DEAL, median: DEAL.median * (1 + TERRITORIES * chance.normal()) };
    const skill = 1 + SKILLS * chance.normal();
    const quota = QUOTA_STEP * Math.round((STRETCH * DEALS_A_YEAR * meanDeal(deal)) / QUOTA_STEP);
    const joined = JOINERS.get(participant);
    return MONTHS.filter((month) => joined === undefined || month >= joined).map((period, month) => {
      const ramp = joined === undefined ? 1 : rampOf(month);
      const deals = dealCount(chance, DEALS_A_YEAR * seasonOf(period) * skill * ramp);
      return {
        participant,
        period,
        metrics: { revenue: dealsOf(chance, deals, deal), conversions: deals },
        targets: { revenue: quotaOf(quota, period, ramp) },
      };
    });
  });
  return columnsOf(rows.flat());
}
