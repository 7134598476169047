import { revenueOrNothingPlan, revenuePlan, scoreOrNothingPlan, scorePlan } from '../plans.mjs';
import { registered } from '../rules.mjs';
import { everySize } from '../sizes.mjs';

/** Whom the money reaches. */
const worlds = [
  ['pay-revenue', 'pay on revenue itself', revenuePlan, {}],
  ['pay-revenue-or-nothing', 'pay on revenue, all or nothing', revenueOrNothingPlan, {}],
  [
    'pay-revenue-or-nothing-stars',
    'pay on revenue, all or nothing, star performers',
    revenueOrNothingPlan,
    { stars: 0.6 },
  ],
  [
    'pay-score-both',
    'pay on a score related within and between people (0.6)',
    scorePlan,
    { within: 0.6, between: 0.6 },
  ],
  [
    'pay-score-within',
    'pay on a score related within people (0.6), unrelated between',
    scorePlan,
    { within: 0.6 },
  ],
  ['pay-score-idle', 'pay on an unrelated score', scorePlan, {}],
  ['pay-score-or-nothing-idle', 'pay on an unrelated score, all or nothing', scoreOrNothingPlan, {}],
];

export const moneyWorlds = worlds.map(([id, title, plan, given]) => ({
  id,
  title,
  truth: true,
  naive: 'few',
  kind: 'team',
  rules: registered('payout-misallocation'),
  plan,
  sizes: everySize,
  given,
}));
