import { scorePlan } from '../plans.mjs';
import { registered } from '../rules.mjs';
import { largerTeams } from '../sizes.mjs';

/** The ruler itself: what happens to everybody's score, around the target, and among the pillars. */
const worlds = [
  ['ruler-plain', 'a score of whole points', { step: 1 }],
  ['ruler-coarse', 'a score in steps of five points', { step: 5 }],
  ['ruler-pushed', 'four of five near misses pushed over the target', { step: 1, pushed: 0.8 }],
  ['ruler-heaped', 'a score of which a third is rounded to fives', { step: 1, heaped: 1 / 3 }],
  ['ruler-shocks', 'common shocks', { step: 1, shocks: 0.7 }],
  [
    'ruler-shocks-carry-over',
    'common shocks that carry over (0.7)',
    { step: 1, shocks: 0.7, shocksCarryOver: 0.7 },
  ],
  ['ruler-shocks-lasting', 'common shocks that last (0.9)', { step: 1, shocks: 1, shocksCarryOver: 0.9 }],
  ['ruler-holiday', 'a month of holidays', { step: 1, holiday: 2 }],
  ['ruler-holidays', 'two months of holidays', { step: 1, holiday: 2, holidayLength: 2 }],
  ['ruler-training', 'a training that fades', { step: 1, training: 1.5 }],
  ['ruler-trend', 'a common trend', { step: 1, trend: 3 }],
  [
    'ruler-redefined',
    'the score redefined: 8 points more for everybody from the middle on',
    { redefined: 8 },
  ],
  ['ruler-steady', 'a score that moves little', { step: 1, movement: 0.25 }],
  [
    'ruler-steady-redefined',
    'a score that moves little, redefined: 8 points more for everybody from the middle on',
    { movement: 0.25, redefined: 8 },
  ],
  ['pillars-equal', 'pillars of equal spread', { pillars: [1, 1, 1, 1] }],
  ['pillars-unequal', 'one pillar that spreads three times as far', { pillars: [3, 1, 1, 1] }],
];

export const instrumentWorlds = worlds.map(([id, title, given]) => ({
  id,
  title,
  kind: 'team',
  truth: true,
  naive: 'few',
  rules: registered(
    'target-bunching',
    'definition-drift',
    'weight-influence',
    'rank-certainty',
    'score-consistency',
    'target-attainment',
  ),
  plan: scorePlan,
  sizes: largerTeams,
  given: { within: 0.6, between: 0.6, ...given },
}));
