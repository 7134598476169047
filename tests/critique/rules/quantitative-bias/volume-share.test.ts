import { describe, expect, it } from 'vitest';
import type { IncentivePlanInput, PerformanceMeasure } from '../../../../src/model/plan';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const rule = 'quantitative-bias/volume-share';

/** All of the pay is for revenue, and something stands before it. */
const gated = (gate: PerformanceMeasure): IncentivePlanInput => ({
  ...revenuePlan,
  measures: [...revenuePlan.measures, gate],
});

testRule(rule, {
  fails: [
    {
      name: '23 of 27 inputs of the Social Selling Index are counts, 84 % of the pay at equal weights',
      plan: ssiPlan,
      impact: 'critical',
      targets: ['/measures/0'],
      values: { inputs: 27, inputsWith: 23 },
      figures: {
        'volume-share': {
          value: expect.closeTo(0.838, 3),
          interval: { low: expect.closeTo(0.62, 3), high: expect.closeTo(0.95, 3) },
        },
      },
    },
    {
      name: 'no score of 70, no bonus: all of the pay hangs on the score',
      plan: gated({ metric: 'linkedin-ssi', role: 'gate', target: 70 }),
      impact: 'critical',
      targets: ['/measures/1'],
      figures: { 'volume-share': { value: expect.closeTo(0.838, 3) } },
    },
    {
      name: 'a bonus that is halved without enough calls hangs on counted work by half',
      plan: gated({ metric: 'invitations-sent', role: 'gate', target: 20, otherwise: 0.5 }),
      payAtStake: 0.5,
    },
    {
      name: 'invitations are counted work; of plain metrics the share is exact: no range, no breakdown',
      plan: split('invitations-sent', 0.4, 'revenue'),
      payAtStake: 0.4,
      figures: { 'volume-share': { interval: { low: 0.4, high: 0.4 } }, 'breakdown-ratio': null },
    },
  ],
  passes: [
    { name: 'revenue is an amount', plan: revenuePlan, payAtStake: 0 },
    {
      name: 'leads are counted, but they are outcomes',
      plan: split('leads', 0.5, 'revenue'),
      payAtStake: 0,
    },
    {
      name: 'a rating is a condition of pay, not counted work',
      plan: gated({ metric: 'relationship-quality', role: 'gate', target: 4 }),
      payAtStake: 0,
    },
    {
      name: '5 % is too little to steer anybody',
      plan: split('invitations-sent', 0.05, 'revenue'),
      payAtStake: 0.05,
    },
    {
      name: 'a rate is no count',
      plan: split('linkedin-ssi/relationships/acceptance-rate', 0.5, 'revenue'),
      payAtStake: 0,
    },
  ],
  cannotTell: [
    {
      name: 'some of a pillar under 5 % only for some weights',
      plan: split('linkedin-ssi/relationships', 0.06, 'revenue'),
      message: 'cannot-tell',
      payAtStake: 0.045,
      need: 'unknown-weights',
    },
  ],
});

describe(rule, () => {
  it('tells how unequal weights must be for counts to carry less than half: at that ratio the range just reaches it', () => {
    const breakdown = figure(findingOf(rule, ssiPlan), 'breakdown-ratio');
    expect(breakdown.value).toBeCloseTo(8.1, 1);
    const at = figure(
      findingOf(rule, ssiPlan, undefined, { weightRatio: breakdown.value ?? 0 }),
      'volume-share',
    );
    expect(at.interval?.low).toBeCloseTo(0.5, 9);
  });
});
