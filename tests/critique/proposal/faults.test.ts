import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/critique/proposal/faults';
import type { CheckedPlan } from '../../../src/model/checked-plan';
import type { Finding } from '../../../src/model/report';
import { resolved } from '../../resolved';

const plan: CheckedPlan = resolved({
  name: 'A stand-in and a goal',
  period: 'quarter',
  goals: ['revenue'],
  measures: [
    { metric: 'linkedin-ssi', weight: 0.5, target: 70 },
    { metric: 'revenue', weight: 0.5, target: 60_000 },
  ],
});
const [score, revenue] = plan.measures as [CheckedPlan['measures'][0], CheckedPlan['measures'][0]];

function finding(rule: Finding['rule'], changed: Partial<Finding> = {}): Finding {
  const critique = rule.slice(0, rule.indexOf('/')) as Finding['critique'];
  const targets = ['/measures/0', '/measures/1'];
  return { rule, critique, outcome: 'fail', basis: 'measured', targets, ...changed } as Finding;
}

const wrongBy = (...findings: Finding[]) => {
  const { isWrong } = faultsOf(plan, findings);
  return [isWrong(score), isWrong(revenue)];
};

describe('a measure is wrong', () => {
  test.each<[string, Finding, boolean, boolean]>([
    ['by a criticism, but not a goal by what data show', finding('outcome-divergence/validity'), true, false],
    [
      'by arithmetic, and a goal too',
      finding('artificial-behaviour/self-controlled-share', { basis: 'arithmetic' }),
      true,
      true,
    ],
    [
      'but no goal is where a new target mends it',
      finding('paid-feature-bias/reachable-target', { basis: 'arithmetic' }),
      true,
      false,
    ],
    [
      'nor is one by its target, were that arithmetic',
      finding('plan-design/target-attainment', { basis: 'arithmetic' }),
      false,
      false,
    ],
    ['not by its design', finding('plan-design/measure-weight', { basis: 'practice' }), false, false],
    ['but by standing alone', finding('plan-design/single-proxy', { basis: 'theory' }), true, false],
    ['not by its instrument', finding('instrument/score-consistency'), false, false],
    ['not by what passes', finding('outcome-divergence/validity', { outcome: 'pass' }), false, false],
    ['not by what is open', finding('outcome-divergence/validity', { outcome: 'cannot-tell' }), false, false],
    [
      'not by what hits another',
      finding('outcome-divergence/validity', { targets: ['/measures/1'] }),
      false,
      false,
    ],
  ])('%s', (_, given, isScoreWrong, isRevenueWrong) => {
    expect(wrongBy(given)).toEqual([isScoreWrong, isRevenueWrong]);
  });

  test('by any one of several findings', () => {
    expect(
      wrongBy(finding('instrument/score-consistency'), finding('quantitative-bias/volume-share')),
    ).toEqual([true, false]);
    expect(wrongBy()).toEqual([false, false]);
  });
});

test('a measure has the faults that hit it, of the rules that are asked for', () => {
  const { has } = faultsOf(plan, [
    finding('plan-design/payout-curve', { targets: ['/measures/1'] }),
    finding('plan-design/measure-weight', { outcome: 'pass' }),
  ]);
  expect(has(revenue, 'plan-design/payout-curve')).toBe(true);
  expect(has(revenue, 'plan-design/notice', 'plan-design/payout-curve')).toBe(true);
  expect(has(score, 'plan-design/payout-curve')).toBe(false);
  expect(has(revenue, 'plan-design/measure-weight')).toBe(false);
});

test('measures are too many where the rule that counts them fails', () => {
  expect(faultsOf(plan, [finding('plan-design/measure-count')]).areTooMany).toBe(true);
  expect(faultsOf(plan, [finding('plan-design/measure-count', { outcome: 'pass' })]).areTooMany).toBe(false);
  expect(faultsOf(plan, [finding('plan-design/measure-weight')]).areTooMany).toBe(false);
});
