import type { IncentivePlanInput } from '../../../../src/model/plan';
import { split, team } from '../../support';
import { licensed } from './licensed-team';

const plan: IncentivePlanInput = { ...split('meetings', 0.5, 'revenue'), goals: ['revenue'] };
const observations = team(40, 6, { meetings: (p) => p % 7, revenue: (p) => p % 5 });

/** Nothing paid needs a licence, and nobody is known to hold one: rules on licences have nothing to compare. */
export const withoutLicences = [
  { name: 'nothing paid needs a licence', plan },
  { name: 'nothing paid needs a licence, and the data know of none', plan, data: { observations } },
  {
    name: 'nothing paid needs a licence, and nobody holds one',
    plan,
    data: { observations: licensed(observations, 40) },
  },
];

/** A tool may help with what needs none, and a history with licences can show it. */
export const withLicences = [
  {
    name: 'nothing paid needs a licence, but half of the team hold one',
    plan,
    data: { observations: licensed(observations, 20) },
    message: 'cannot-tell' as const,
    targets: ['/measures/0'],
  },
  {
    name: 'nothing paid needs a licence, but there is headcount that holds one',
    plan: { ...plan, headcount: { premium: 3, free: 3 } },
    message: 'finding/no-data' as const,
    need: 'missing-field' as const,
  },
];
