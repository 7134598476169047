import { expect } from 'vitest';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import { indexOf } from '../../../scoring/support';
import { revenuePlan, split, ssiPlan } from '../../support';
import { testRule } from '../../test-rule';

const of = (plan: IncentivePlanInput, ...goals: string[]): IncentivePlanInput => ({ ...plan, goals });
const offGoal = (share: number) => ({ figures: { 'off-goal-share': share } });

/** Four fifths on revenue, which is a goal. */
const beside = (metric: string): IncentivePlanInput => of(split('revenue', 0.8, metric), 'revenue');

const onGoals = /^All of the pay rides on the goals themselves/;

testRule('outcome-divergence/outcome-share', {
  fails: [
    { name: 'no part of the index is a goal', plan: ssiPlan, ...offGoal(1) },
    {
      name: 'revenue is none where the goal is retention',
      plan: of(revenuePlan, 'retention'),
      ...offGoal(1),
    },
    { name: '40 % off goal', plan: split('linkedin-ssi', 0.4, 'revenue'), ...offGoal(0.4) },
    {
      name: 'a single component that is a goal counts as on goal, within the range its weight allows',
      plan: of(ssiPlan, 'linkedin-ssi/relationships/acceptance-rate'),
      figures: {
        'off-goal-share': {
          value: expect.closeTo(1 - 0.25 / 4, 12),
          interval: {
            low: expect.closeTo(1 - (0.25 * 4) / 7, 12),
            high: expect.closeTo(1 - 0.25 / 13, 12),
          },
        },
      },
    },
    {
      name: 'only relationship quality is off the declared goals: it may belong among them',
      plan: beside('relationship-quality'),
      payAtStake: 0.2,
      says: /^Only relationship quality is off the goals the plan declares: “Relationship quality, rated by the customer”\. It carries 20% of the pay\. The plan’s goals: “Revenue”\. If the business wants it, it belongs among them\.$/,
      remedy:
        /^If the business wants “Relationship quality, rated by the customer”, add it to the plan’s goals; if not, move that pay to the goals\.$/,
    },
    {
      name: 'an activity off the declared goals does not belong among them',
      plan: beside('invitations-sent'),
      says: /^No goal of the business: “/,
    },
    {
      name: 'nor does a result',
      plan: beside('meetings'),
      says: /^No goal of the business: “/,
    },
    {
      name: 'nor does an index, part of which is relationship quality',
      plan: beside('linkedin-ssi/relationships'),
      says: /^No goal of the business: “/,
    },
  ],
  passes: [
    { name: 'revenue is a goal when none is declared', plan: revenuePlan, ...offGoal(0) },
    {
      name: 'the index is on goal where somebody declares it one',
      plan: of(ssiPlan, 'linkedin-ssi'),
      ...offGoal(0),
    },
    {
      name: 'relationship quality where no goals are declared',
      plan: split('revenue', 0.8, 'relationship-quality'),
      says: onGoals,
    },
    {
      name: 'relationship quality that is among the declared goals',
      plan: of(split('revenue', 0.8, 'relationship-quality'), 'revenue', 'relationship-quality'),
      says: onGoals,
    },
  ],
  cannotTell: [
    {
      name: 'a tenth on an index of which one of two inputs is the goal: it hangs on the weights',
      plan: {
        ...of(split('made-up', 0.1, 'revenue'), 'revenue', 'made-up/p0/a0'),
        metrics: [indexOf({ components: 2, maximum: 10 })],
      },
      message: 'cannot-tell',
      payAtStake: 0.05,
      need: 'unknown-weights',
      figures: { 'off-goal-share': { value: 0.05, interval: { low: 0.02, high: 0.08 } } },
    },
  ],
});
