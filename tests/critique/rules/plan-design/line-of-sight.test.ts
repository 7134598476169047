import type { IncentivePlanInput, PerformanceMeasure } from '../../../../src/model/plan';
import { testRule } from '../../test-rule';

type Level = PerformanceMeasure['level'];

function paidAt(first: Level, second: Level): IncentivePlanInput {
  return {
    name: 'Levels',
    period: 'quarter',
    measures: [
      { metric: 'leads', weight: 0.7, target: 10, level: first },
      { metric: 'revenue', weight: 0.3, target: 10, level: second },
    ],
  };
}

const says = /Alexander Group.*Knez & Simester 2001/;

testRule('plan-design/line-of-sight', {
  fails: [
    {
      name: 'pay on what a whole company does',
      plan: paidAt('individual', 'company'),
      payAtStake: 0.3,
      targets: ['/measures/1'],
      figures: { 'company-share': 0.3 },
      says,
    },
    {
      name: 'pay on nothing else',
      plan: paidAt('company', 'company'),
      payAtStake: 1,
      targets: ['/measures/0', '/measures/1'],
      figures: { 'company-share': 1 },
      says,
    },
  ],
  passes: [
    {
      name: 'levels that nobody has named',
      plan: paidAt(undefined, undefined),
      payAtStake: 0,
      targets: [],
      figures: { 'company-share': 0 },
    },
    {
      name: 'a person and a team',
      plan: paidAt('individual', 'team'),
      payAtStake: 0,
      targets: [],
      figures: { 'company-share': 0 },
    },
  ],
  cannotTell: [],
});
