import type { CheckedPlan } from '../../model/checked-plan';
import { isCondition } from '../../model/is-condition';
import type { Decision, Impact, RuleId } from '../../model/report';
import type { Ruling } from '../../model/ruling';
import { weigh } from '../engine/impact';
import { paysOnStandIn } from '../engine/pays-on-stand-in';

/** What a decision rule looks at. */
type Situation = { findings: readonly Ruling[]; paysOnProxy: boolean; paysOnStandIn: boolean };

/** One rule of the verdict: the first whose findings are not empty decides. */
export type DecisionRule = {
  decision: Decision;
  /** In words, for the documentation. */
  when: string;
  /** The findings that bring the decision about. */
  because: (situation: Situation) => readonly Ruling[];
};

/** The rule whose answer decides where nothing speaks against a plan, and whose pass acquits. */
export const VALIDITY = 'outcome-divergence/validity';

/** The rule about what is paid and no goal, on which it rests that a plan pays on a stand-in. */
export const OFF_GOAL = 'outcome-divergence/outcome-share';

const failsOf =
  (impact: Impact) =>
  ({ findings }: Situation): readonly Ruling[] =>
    findings.filter((finding) => finding.impact === impact);

/** The decision rules in order; where none applies the plan is kept. There is no overall score to override them. */
export const decisionRules: readonly DecisionRule[] = [
  {
    decision: 'withdraw',
    when: 'any finding is a critical fail',
    because: /* @__PURE__ */ failsOf('critical'),
  },
  { decision: 'revise', when: 'any finding is a serious fail', because: /* @__PURE__ */ failsOf('serious') },
  {
    decision: 'undecided',
    when: 'the plan pays on something that stands for what is wanted and may well do, or that it declares a goal all the same; `validity` cannot tell, or any finding is an `error`, while the plan pays on an index or an activity; or any is an `error` whose fail would be serious or critical',
    because: ({ findings, paysOnProxy, paysOnStandIn }) =>
      findings.filter((finding) =>
        finding.outcome === 'error'
          ? paysOnProxy || couldDecide(finding)
          : (paysOnProxy && finding.rule === VALIDITY && finding.outcome === 'cannot-tell') ||
            (paysOnStandIn && finding.rule === OFF_GOAL),
      ),
  },
];

/** Whether a fail would speak against the plan by itself. */
function couldDecide(finding: Ruling): boolean {
  const { impact } = weigh({ ...finding, outcome: 'fail' }, new Set());
  return impact === 'critical' || impact === 'serious';
}

/** The decision and the rules it rests on, the heaviest stake first. */
export function decide(
  findings: readonly Ruling[],
  plan: Pick<CheckedPlan, 'measures' | 'goals'>,
): { decision: Decision; because: RuleId[] } {
  const situation = {
    findings,
    paysOnProxy: paysOnProxy(plan),
    paysOnStandIn: paysOnStandIn(plan),
  };
  for (const { decision, because } of decisionRules) {
    const grounds = because(situation);
    if (grounds.length > 0) {
      const heaviestFirst = [...grounds].sort((a, b) => b.payAtStake - a.payAtStake);
      return { decision, because: heaviestFirst.map(({ rule }) => rule) };
    }
  }
  return { decision: 'keep', because: [] };
}

/** Whether a plan pays on an index, a part of one, or anything that captures activity or attention. */
function paysOnProxy({ measures }: Pick<CheckedPlan, 'measures'>): boolean {
  return measures.some(
    ({ definition, role, share }) =>
      share > 0 &&
      !isCondition({ definition, role }) &&
      (definition.kind !== 'metric' ||
        definition.pillars.some(({ components }) =>
          components.some(({ captures }) => captures === 'activity' || captures === 'attention'),
        )),
  );
}
