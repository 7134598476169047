import { labelsOf } from '../../../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { Label } from '../../../../model/label';
import { article, baker1992, kerr1975 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { isGoal } from '../../../kit/goals';
import { judgeBesideStandIns } from '../../../kit/judge-beside-stand-ins';
import { en } from './en';

export const outcomeShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'outcome-divergence/outcome-share',
  sentences: en,
  basis: 'arithmetic',
  needs: [],
  sources: [article, kerr1975, baker1992],
  evaluate: ({ plan, measures, options }) => {
    const { judged: judgement, instead } = judgeBesideStandIns({
      rule: 'outcome-divergence/outcome-share',
      figure: 'off-goal-share',
      property: ({ id }) => (isGoal(plan, id) ? 0 : 1),
      measures,
      options,
    });
    if (instead !== null) return instead;
    const goals = plan.goalsAssumed ? { goals: null } : { goals: labelsOf(plan.catalogue, plan.goals) };
    const values = {
      ...judgement.message.values,
      ...goals,
      off: judgement.targets.map(({ definition }) => definition.label),
      ...unwantedQuality(plan, judgement.targets),
    };
    return { ...judgement, message: { ...judgement.message, values } };
  },
});

/** What customers think may simply have been forgotten among the goals: where nothing else is off them, the reader is told. */
function unwantedQuality(
  plan: CheckedPlan,
  offGoal: readonly CheckedMeasure[],
): { unwanted: Label[] | null } {
  const isQuality = offGoal.every(({ definition }) =>
    definition.pillars.every(({ components }) =>
      components.every(({ id, captures }) => captures === 'relationship-quality' || isGoal(plan, id)),
    ),
  );
  return plan.goalsAssumed || offGoal.length === 0 || !isQuality
    ? { unwanted: null }
    : { unwanted: offGoal.map(({ definition }) => definition.label) };
}
