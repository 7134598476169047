import { chanceOf } from '../../../calibration/chance.mjs';
import { columnsOf } from './columns-of.mjs';
import { round } from './indexed-team.mjs';
import { dealCount, dealsOf, meanDeal, monthsOf, quotaOf, rampOf, seasonOf } from './own-quotas.mjs';

const PEOPLE = 30;
const WITH_NAVIGATOR = 14;
const MONTHS = monthsOf(2025);

/** One joins in April and ramps, one leaves after August. */
const JOINER = { person: 30, first: '2025-04' };
const LEAVER = { person: 17, last: '2025-08' };

/** Software for midsize firms: 8 to 14 deals a quarter, most of them small. */
const DEALS_A_YEAR = 45;
const DEAL = { median: 9200, spread: 0.5 };

/** By how much people's territories differ in the size of deals, and people in how many they win. */
const TERRITORIES = 0.16;
const SKILLS = 0.1;

/** Licences of Sales Navigator went to those with the better territories, by and large. */
const TERRITORY_WITH_NAVIGATOR = 0.5;

/** Quotas are set at this share of what a territory brings on average. */
const STRETCH = 0.95;
const QUOTA_STEP = 10_000;

const LEADS_A_DEAL = 3.4;

/** Points of a pillar: on average, by how much people differ, by how much months do, and what Sales Navigator adds. */
const PILLARS = [
  { id: 'professional-brand', average: 15.6, people: 1.8, months: 0.9, navigator: 0.5 },
  { id: 'right-people', average: 14, people: 1.5, months: 1.2, navigator: 3.5 },
  { id: 'insights', average: 13.4, people: 2, months: 1.5, navigator: 1 },
  { id: 'relationships', average: 18.8, people: 1.6, months: 0.8, navigator: 0.5 },
];
const PILLAR_MAXIMUM = 25;

/** How much of a month's movement of a score is still there in the next. */
const CARRY_OVER = 0.5;

/** A pillar moves half with the whole score, half by itself; people's levels lie half in the territory. */
const HALF = Math.SQRT1_2;

/**
 * A year of account executives. Whoever has the better territory also tends to be more on LinkedIn; but no movement of a score has anything to
 * do with what is sold.
 */
export function accountExecutives() {
  const chance = chanceOf('brackwell-software');
  const people = Array.from({ length: PEOPLE }, (_, at) => personOf(at + 1, chance));
  return columnsOf(
    people.flatMap((person) => person.months.map((period, at) => rowOf(person, period, at, chance))),
  );
}

function personOf(number, chance) {
  const hasNavigator = number % 2 === 1 && number < 2 * WITH_NAVIGATOR;
  const territory = chance.normal() + (hasNavigator ? 1 : -1) * TERRITORY_WITH_NAVIGATOR;
  const deal = { ...DEAL, median: DEAL.median * (1 + TERRITORIES * territory) };
  const potential = DEALS_A_YEAR * meanDeal(deal);
  const months = MONTHS.filter(
    (month) =>
      (number !== JOINER.person || month >= JOINER.first) &&
      (number !== LEAVER.person || month <= LEAVER.last),
  );
  return {
    number,
    months,
    deal,
    skill: 1 + SKILLS * chance.normal(),
    quota: QUOTA_STEP * Math.round((STRETCH * potential) / QUOTA_STEP),
    hasNavigator,
    levels: PILLARS.map(() => HALF * territory + HALF * chance.normal()),
    movements: chance.movements(months.length, CARRY_OVER),
  };
}

function rowOf(person, period, at, chance) {
  const { number, hasNavigator, levels, movements, deal, skill, quota } = person;
  const ramp = number === JOINER.person ? rampOf(at) : 1;
  const points = PILLARS.map(({ average, people, months, navigator }, p) => {
    const movement = HALF * movements[at] + HALF * chance.normal();
    const bought = hasNavigator ? navigator : 0;
    return round(Math.min(PILLAR_MAXIMUM, average + people * levels[p] + months * movement + bought), 2);
  });
  const total = round(
    points.reduce((sum, one) => sum + one, 0),
    2,
  );
  const expected = DEALS_A_YEAR * seasonOf(period) * skill * ramp;
  const deals = dealCount(chance, expected);
  return {
    participant: number,
    period,
    licence: hasNavigator ? 'sales-navigator' : 'free',
    metrics: {
      'linkedin-ssi': total,
      ...Object.fromEntries(PILLARS.map(({ id }, p) => [`linkedin-ssi/${id}`, points[p]])),
      leads: deals + chance.poisson((LEADS_A_DEAL - 1) * expected),
      conversions: deals,
      revenue: dealsOf(chance, deals, deal),
    },
    targets: { revenue: quotaOf(quota, period, ramp) },
  };
}
