import { labelsOf } from '../../model/catalogue';
import { type AnyRule, defineRule } from '../define-rule';
import { isGoal } from '../goals';
import { judgeShare } from '../judge-share';
import { namedAll } from '../phrase';

export const outcomeShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'outcome-divergence/outcome-share',
  basis: 'arithmetic',
  needs: [],
  sources: ['article', 'kerr-1975', 'baker-1992'],
  evaluate: ({ plan, measures, options }) => {
    const judgement = judgeShare({
      rule: 'outcome-divergence/outcome-share',
      figure: 'off-goal-share',
      property: ({ id }) => (isGoal(plan, id) ? 0 : 1),
      measures,
      options,
    });
    const goals = plan.goalsAssumed
      ? { goals: null, 'goals.fr': null }
      : namedAll('goals', labelsOf(plan.catalogue, plan.goals));
    return {
      ...judgement,
      message: { ...judgement.message, values: { ...judgement.message.values, ...goals } },
    };
  },
});
