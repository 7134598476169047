import { chanceOf } from '../../../calibration/chance.mjs';
import { workbookOf } from '../workbook-of.mjs';
import { columnsOf } from './columns-of.mjs';
import { round } from './indexed-team.mjs';
import { dealCount, dealsOf, meanDeal, monthsOf, quotaOf, seasonOf } from './own-quotas.mjs';

const PEOPLE = 14;

/** The firm's year, from April to March. */
const MONTHS = [...monthsOf(2025).slice(3), ...monthsOf(2026).slice(0, 3)];

/** Equipment for workshops: more orders than software has, and smaller ones. */
const ORDERS_A_YEAR = 78;
const ORDER = { median: 4300, spread: 0.6 };
const TERRITORIES = 0.16;
const SKILLS = 0.09;
const STRETCH = 0.96;
const QUOTA_STEP = 10_000;

const MEETINGS_AN_ORDER = 2.3;

/** Every third holds a licence of Sales Navigator, which lifts the score by so many points. */
const NAVIGATOR = { every: 3, points: 6 };
const SCORE = { average: 55, people: 5, months: 2.5 };
const CARRY_OVER = 0.5;

/** Months as a French spreadsheet shortens them. Not left to the machine, whose spelling changes with its version. */
const MONTH_NAMES = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** A year of salespeople in France, as rows. */
function rows() {
  const chance = chanceOf('equipe 2025');
  return Array.from({ length: PEOPLE }, (_, at) => {
    const hasNavigator = at % NAVIGATOR.every === 0;
    const order = { ...ORDER, median: ORDER.median * (1 + TERRITORIES * chance.normal()) };
    const skill = 1 + SKILLS * chance.normal();
    const quota = QUOTA_STEP * Math.round((STRETCH * ORDERS_A_YEAR * meanDeal(order)) / QUOTA_STEP);
    const level = SCORE.average + SCORE.people * chance.normal() + (hasNavigator ? NAVIGATOR.points : 0);
    const movements = chance.movements(MONTHS.length, CARRY_OVER);
    return MONTHS.map((period, month) => {
      const expected = ORDERS_A_YEAR * seasonOf(period) * skill;
      const orders = dealCount(chance, expected);
      return {
        participant: `C${String(at + 1).padStart(2, '0')}`,
        period,
        licence: hasNavigator ? 'sales-navigator' : 'free',
        metrics: {
          revenue: dealsOf(chance, orders, order),
          meetings: orders + dealCount(chance, (MEETINGS_AN_ORDER - 1) * expected),
          'linkedin-ssi': round(level + SCORE.months * movements[month], 1),
        },
        targets: { revenue: quotaOf(quota, period) },
      };
    });
  }).flat();
}

/** The history as data. */
export function equipe() {
  return columnsOf(rows());
}

/** The same as a French firm keeps it: a title, headings, months and amounts as they are written in France. */
export function equipeWorkbook() {
  const licences = { free: 'Gratuite', 'sales-navigator': 'Sales Navigator' };
  const headings = ['Commercial', 'Mois', 'Licence LinkedIn', 'CA', 'Objectif CA', 'Rendez-vous', 'SSI'];
  const title = ['Ardelle Équipement – suivi commercial, exercice 2025-2026'];
  return workbookOf({
    'Suivi commercial': [
      headings.map((_, at) => title[at] ?? null),
      [],
      headings,
      ...rows().map(({ participant, period, licence, metrics, targets }) => [
        participant,
        monthText(period),
        licences[licence],
        amountText(metrics.revenue),
        amountText(targets.revenue),
        metrics.meetings,
        metrics['linkedin-ssi'],
      ]),
    ],
  });
}

function monthText(period) {
  const [year, month] = period.split('-');
  return `${MONTH_NAMES[Number(month) - 1]} ${year}`;
}

/** `31 250,40 €`. */
function amountText(amount) {
  const [whole, cents] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f')},${cents}\u00a0€`;
}
