import { labelsOf, overlaps } from '../../../../model/catalogue';
import type { CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import { holmstromMilgrom1991, kerr1975 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { isGoal, proxies } from '../../../kit/goals';
import { payOn } from '../../../kit/pay-on';
import { roundNumber } from '../../../kit/round';
import { en } from './en';

export const unpaidGoal: AnyRule = /* @__PURE__ */ defineRule({
  id: 'outcome-divergence/unpaid-goal',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [holmstromMilgrom1991, kerr1975],
  concerns: (plan) => (plan.goalsAssumed || goalsWith(plan, isPaid).length === 0 ? [] : plan.measures),
  evaluate: ({ plan, measures }) => {
    const unpaid = goalsWith(plan, (goal) => !isMet(plan, goal));
    if (unpaid.length === 0) {
      return {
        outcome: 'pass',
        payAtStake: 0,
        message: { id: 'outcome-divergence/unpaid-goal/pass' },
        targets: [],
        evidence: [],
      };
    }
    const stake = 1 - roundNumber(payOn(measures.filter(({ metric }) => isGoal(plan, metric))));
    const offGoal = proxies(plan);
    return {
      outcome: 'fail',
      payAtStake: stake,
      message: {
        id: 'outcome-divergence/unpaid-goal/fail',
        values: {
          goals: labelsOf(plan.catalogue, unpaid),
          paid: labelsOf(plan.catalogue, goalsWith(plan, isPaid)),
          share: stake,
        },
      },
      remedy: true,
      // What draws effort away; where all pay rides on the other goals, these.
      targets: offGoal.length > 0 ? offGoal : measures,
      evidence: [],
    };
  },
});

function goalsWith(plan: CheckedPlan, has: (goal: MetricId, plan: CheckedPlan) => boolean): MetricId[] {
  return plan.goals.filter((goal) => has(goal, plan));
}

function isPaid(goal: MetricId, { measures }: CheckedPlan): boolean {
  return measures.some(({ metric, role }) => role === 'additive' && overlaps(metric, goal));
}

/** Paid, or held by a gate or multiplier; as part of an index, too. */
function isMet({ measures }: CheckedPlan, goal: MetricId): boolean {
  return measures.some(({ metric }) => overlaps(metric, goal));
}
