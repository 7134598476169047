import { isWithin, labelsOf } from '../../../../model/catalogue';
import type { CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import { alexanderGroup2022, choiHechtTayler2012 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { proxies } from '../../../kit/goals';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { en } from './en';

export const singleProxy: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/single-proxy',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [choiHechtTayler2012, alexanderGroup2022],
  concerns: proxies,
  evaluate: ({ plan, measures }) => {
    const [only, another] = measures;
    const unpaid = goalsNotPaid(plan);
    const alone = only !== undefined && another === undefined && unpaid.length > 0 ? [only] : [];
    return judgeFaulty({
      rule: 'plan-design/single-proxy',
      faulty: alone,
      values: {
        measure: only?.definition.label ?? { en: '' },
        ...(plan.goalsAssumed ? { goals: null } : { goals: labelsOf(plan.catalogue, unpaid) }),
        proxies: measures.length,
      },
      evidence: [],
    });
  },
});

/** Goals that no measure pays on as such. Goals that nobody declared are one goal, results: paying on any of them pays on it. */
function goalsNotPaid({ goals, goalsAssumed, measures }: CheckedPlan): MetricId[] {
  const unpaid = goals.filter((goal) => !measures.some(({ metric }) => isWithin(metric, goal)));
  return goalsAssumed && unpaid.length < goals.length ? [] : unpaid;
}
