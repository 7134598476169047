import { scorePlan } from '../plans.mjs';
import { registered } from '../rules.mjs';
import { largerTeams } from '../sizes.mjs';

/** Whether a paid licence brings points, results, both, or nothing; half of the participants have one. */
const worlds = [
  ['licence-idle', 'a licence that changes nothing', {}],
  ['licence-idle-carry-over', 'a licence that changes nothing, movements carry over', { carryOver: 0.7 }],
  ['licence-to-better', 'licences given to better people', { givenToBetter: true }],
  [
    'licence-to-better-carry-over',
    'licences given to better people, movements carry over',
    { givenToBetter: true, carryOver: 0.7 },
  ],
  ['licence-buys-results', 'a licence that brings results', { buysResults: 1.2 }],
  [
    'licence-buys-both',
    'a licence that brings points and the results that go with them',
    { buysPoints: 1, buysResults: 0.6 },
  ],
  ['licence-buys-points', 'a licence that brings points alone', { buysPoints: 1.5 }],
  ['licence-begins-idle', 'a licence that changes nothing, half begin with it later', { begins: 0.5 }],
  [
    'licence-begins-idle-carry-over',
    'a licence that changes nothing, half begin with it later, movements carry over',
    { begins: 0.5, carryOver: 0.7 },
  ],
  [
    'licence-begins-idle-trend',
    'a licence that changes nothing, half begin with it later, while everybody rises',
    { begins: 0.5, trend: 2 },
  ],
  [
    'licence-begins-to-better',
    'licences given to better people, half begin with it later',
    { begins: 0.5, givenToBetter: true },
  ],
  [
    'licence-begins-buys-both',
    'a licence that brings points and the results that go with them, half begin with it later',
    { begins: 0.5, buysPoints: 1, buysResults: 0.6 },
  ],
  [
    'licence-begins-buys-points',
    'a licence that brings points alone, half begin with it later',
    { begins: 0.5, buysPoints: 1.5 },
  ],
];

export const licenceWorlds = worlds.map(([id, title, given]) => ({
  id,
  title,
  truth: true,
  naive: true,
  kind: 'team',
  rules: registered('differential-prediction', 'adverse-impact'),
  plan: scorePlan,
  sizes: largerTeams,
  given: { within: 0.6, between: 0.6, paying: 0.5, ...given },
}));
