import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import { cannotTell } from '../kit/cannot-tell';
import type { AnyRule, Judgement, Provisions } from '../kit/define-rule';
import { doubtfulScale } from '../kit/doubtful-scale';
import type { Memoize } from '../kit/memoize';
import { setTarget } from '../kit/set-target';

/** What it takes to hold values against targets. */
type Held = {
  plan: Pick<CheckedPlan, 'measures'>;
  provide: { observations: () => Panel | undefined };
  memoize: Memoize;
};

/** Of what a history holds, what is held against targets. */
const againstTargets: ReadonlySet<keyof Provisions> = /* @__PURE__ */ new Set([
  'againstTarget',
  'allocation',
]);

/**
 * Asks a rule about the measures whose values and targets are on one scale. Of the others nobody can tell before that is settled; what
 * the rule finds against the rest of the plan stands all the same.
 */
export function judgeOnScale(
  rule: AnyRule,
  measures: readonly CheckedMeasure[],
  { plan, provide, memoize }: Held,
  evaluate: (measures: readonly CheckedMeasure[]) => Judgement,
): Judgement {
  const panel = rule.needs.some((need) => againstTargets.has(need)) ? provide.observations() : undefined;
  if (panel === undefined) return evaluate(measures);
  const isPooled = rule.needs.includes('allocation');
  const scaleOf = (measure: CheckedMeasure) => memoize(doubtfulScale, measure, panel);
  const doubtful = (isPooled ? plan.measures : measures).filter((measure) => scaleOf(measure) !== null);
  const [first] = doubtful;
  if (first === undefined) return evaluate(measures);
  const others = measures.filter((measure) => !doubtful.includes(measure));
  if (!isPooled && others.length > 0) {
    const judged = evaluate(others);
    if (judged.outcome === 'fail') return judged;
  }
  const { label } = first.definition;
  const values = { measure: label, target: setTarget(first), hundredfold: scaleOf(first) === 'hundredfold' };
  return cannotTell(
    doubtful,
    { id: 'finding/scale', values },
    { reason: 'unclear-scale', detail: { id: 'need/scale', values: { measure: label } } },
  );
}
