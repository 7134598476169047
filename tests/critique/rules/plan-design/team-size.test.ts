import type { PerformanceMeasure } from '../../../../src/model/plan';
import { paidOn } from '../../on-facts';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

const shared = (more: Partial<PerformanceMeasure>, weight = 1) => ({
  weight,
  measure: { level: 'team' as const, ...more },
});

testRule('plan-design/team-size', {
  fails: [
    {
      name: 'eleven who could be measured one by one',
      plan: paidOn(shared({ teamSize: 11, attributable: true })),
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { people: 11, limit: 10 },
      figures: { 'team-size': 11 },
      says: ['11 people share one figure of “A”', 'Goodman & Turner 2013'],
      saysInFrench: '11 personnes',
    },
    {
      name: 'a company, and a team beside it',
      plan: paidOn(
        shared({ teamSize: 40, attributable: true }, 0.2),
        shared({ level: 'company', teamSize: 5000, attributable: true }, 0.25),
        { weight: 0.55 },
      ),
      impact: 'moderate',
      payAtStake: 0.45,
      targets: ['/measures/0', '/measures/1'],
      says: ['5,000 people share one figure of “B”', 'The same holds for “A”.'],
    },
    {
      name: 'whatever else is unknown',
      plan: paidOn(shared({ teamSize: 12, attributable: true }, 0.5), shared({}, 0.5)),
      payAtStake: 0.5,
      targets: ['/measures/0'],
    },
  ],
  passes: [
    {
      name: 'ten who could be measured one by one',
      plan: paidOn(shared({ teamSize: 10, attributable: true })),
      payAtStake: 0,
      targets: [],
      figures: { 'team-size': 10 },
    },
    { name: 'ten, whether or not they could', plan: paidOn(shared({ teamSize: 10 })) },
    { name: 'many who pull one rope', plan: paidOn(shared({ teamSize: 200, attributable: false })) },
    { name: 'one rope, however many', plan: paidOn(shared({ attributable: false })) },
  ],
  cannotTell: [
    {
      name: 'a team of which nothing is known',
      message: 'cannot-tell',
      plan: paidOn(shared({}, 0.4), { weight: 0.6 }),
      payAtStake: 0.4,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/team-size' },
    },
    {
      name: 'many of whom nobody says whether they could be measured',
      message: 'cannot-tell',
      plan: paidOn(shared({ teamSize: 30 })),
    },
    {
      name: 'people who could be measured, nobody says how many',
      message: 'cannot-tell',
      plan: paidOn(shared({ attributable: true })),
    },
  ],
  notApplicable: [
    { name: 'measures of individuals', plan: revenuePlan },
    { name: 'a size without a team', plan: paidOn({ measure: { teamSize: 30, attributable: true } }) },
  ],
});
