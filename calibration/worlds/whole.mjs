import { revenueOrNothingPlan, scorePlan } from '../plans.mjs';
import { dataRules } from '../rules.mjs';

/** Innocent plans through all rules at once: the metric tracks results within and between people, and every column is there that a rule reads by the month. */
const innocent = { within: 0.6, between: 0.6, quality: 0.6, paying: 0.5, parts: true, invitations: true };

const worlds = [
  ['innocent-plain', 'innocent plan', scorePlan, {}],
  ['innocent-carry-over', 'innocent plan, movements carry over', scorePlan, { carryOver: 0.7 }],
  ['innocent-shocks', 'innocent plan, shocks that hit everybody', scorePlan, { shocks: 1 }],
  ['innocent-holiday', 'innocent plan, a month of holidays', scorePlan, { holiday: 2 }],
  ['innocent-or-nothing', 'innocent plan, all or nothing on revenue', revenueOrNothingPlan, {}],
  [
    'innocent-to-better',
    'innocent plan, licences given to better people',
    scorePlan,
    { givenToBetter: true },
  ],
  [
    'bad',
    'plan on a score unrelated to results, licences buy points',
    scorePlan,
    { within: 0, between: 0, quality: 0, buysPoints: 1.5 },
  ],
];

export const wholeWorlds = worlds.map(([id, title, plan, given]) => ({
  id,
  title,
  kind: 'team',
  rules: dataRules,
  naive: true,
  plan,
  sizes: ['30 × 12', '60 × 12', '40 × 24 with turnover'],
  given: { ...innocent, ...given },
}));
