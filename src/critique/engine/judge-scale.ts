import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import { leastTeam } from '../../model/whole-team';
import { cannotTell } from '../kit/cannot-tell';
import type { AnyRule, Judgement, Provisions } from '../kit/define-rule';
import { setTarget } from '../kit/set-target';
import type { TeamHistory } from '../kit/team-history';

/** What it takes to hold values against targets. */
type Held = Pick<TeamHistory, 'doubtAbout'> & {
  plan: Pick<CheckedPlan, 'measures'>;
  options: AuditOptions;
  provide: { observations: () => Panel | undefined };
};

/** Of what a history holds, what is held against targets. */
const againstTargets: ReadonlySet<keyof Provisions> = /* @__PURE__ */ new Set([
  'againstTarget',
  'allocation',
]);

/**
 * Asks a rule about the measures whose values and targets are on one scale, and of one length of time. Of the others nobody can tell
 * before that is settled; what the rule finds against the rest of the plan stands all the same.
 */
export function judgeOnScale(
  rule: AnyRule,
  measures: readonly CheckedMeasure[],
  { plan, options, provide, doubtAbout }: Held,
  evaluate: (measures: readonly CheckedMeasure[]) => Judgement,
): Judgement {
  const panel = rule.needs.some((need) => againstTargets.has(need)) ? provide.observations() : undefined;
  if (panel === undefined) return evaluate(measures);
  const isPooled = rule.needs.includes('allocation');
  const doubtful = (isPooled ? plan.measures : measures).filter((measure) => doubtAbout(measure) !== null);
  const [first] = doubtful;
  const doubt = first && doubtAbout(first);
  if (!first || !doubt) return evaluate(measures);
  const others = measures.filter((measure) => !doubtful.includes(measure));
  if (!isPooled && others.length > 0) {
    const judged = evaluate(others);
    if (judged.outcome === 'fail') return judged;
  }
  const measure = first.definition.label;
  const open = (detail: 'need/scale' | 'need/quota-span') =>
    ({ reason: 'unclear-scale', detail: { id: detail, values: { measure } } }) as const;
  if (doubt.about === 'scale') {
    const values = { measure, target: setTarget(first), hundredfold: doubt.hundredfold };
    return cannotTell(doubtful, { id: 'finding/scale', values }, open('need/scale'));
  }
  const { quota, times, span } = doubt;
  const told = panel.participants < leastTeam(options) ? null : quota;
  const values = { measure, quota: told, times, quotaOf: span };
  return cannotTell(doubtful, { id: 'finding/quota-span', values }, open('need/quota-span'));
}
