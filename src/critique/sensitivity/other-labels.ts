import { isWithin } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import type { MetricDefinition, MetricId } from '../../model/metric';
import type { Decision, Finding } from '../../model/report';
import type { Audit } from '../engine/ask-rules';
import type { AnyRule } from '../kit/define-rule';
import { proxies } from '../kit/goals';
import { payOn } from '../kit/pay-on';
import { VALIDITY } from '../verdict/verdict';
import { type AnsweredAgain, type Audited, askAgain, asksThePlan, isHarsher, turned } from './decide-again';
import { isBeyond, reachOf } from './reach';
import { FACETS, type Facet, isResult, READ_BY, relabel } from './relabel';
import type { Saying } from './saying';

/** Components that are labelled alike and paid alike: what relabelling one of them does, it does for each. */
type Alike = { first: MetricDefinition; components: Map<MetricId, MetricDefinition> };

/**
 * Each facet of the caller's own metrics that would make the decision harsher if it were labelled otherwise, by what it would turn to. What
 * is said of a metric by facts rests on these instead.
 */
export function otherLabels(audited: Audited): Saying[] {
  const facets = Object.keys(FACETS) as Facet[];
  return alike(audited.audit.plan)
    .filter(({ first }) => Object.keys(first.facts ?? {}).length === 0)
    .flatMap((group) => facets.flatMap((facet) => turningLabels(audited, group, facet)));
}

function turningLabels(audited: Audited, { first, components }: Alike, facet: Facet): Saying[] {
  const { plan, options } = audited.audit;
  const readBy = READ_BY[facet];
  // A part of something paid changes neither what is a goal among the measures nor that an index is none.
  const isPaidItself = plan.measures.some(({ metric }) => metric === first.id);
  const reach = reachOf(first.id, plan.measures, options.weightRatio);
  const turnedTo = new Map<Decision, string[]>();
  for (const value of FACETS[facet].filter((other) => other !== first[facet])) {
    const decision = decisionOn(audited, () => relabel(plan, first.id, { [facet]: value }), {
      isTouched: (rule, finding) =>
        asksThePlan(rule)
          ? (readBy?.includes(rule.id) ?? true) && !isBeyond(reach, finding)
          : finding.outcome === 'fail' || (rule.id === VALIDITY && isPaidItself),
      keepsProxies: readBy !== null || !isPaidItself,
    });
    if (decision !== null && isHarsher(decision, audited.decision))
      turnedTo.set(decision, [...(turnedTo.get(decision) ?? []), String(value)]);
  }
  const names = { measures: [...components.values()].map(({ label }) => label) };
  const from = String(first[facet]);
  return [...turnedTo].map(([decision, to]) => ({
    id: 'would-change/label',
    values: { ...names, many: components.size, facet, from, to, decision },
  }));
}

/**
 * The decision on a plan with other labels or goals; `null` when it stays. Rules on the plan are asked again. What the data said is
 * kept, unless the question no longer concerns the plan, or only now does: then it is open.
 */
export function decisionOn(
  audited: Audited,
  changedPlan: () => CheckedPlan,
  {
    isTouched = () => true,
    keepsProxies = false,
  }: { isTouched?: (rule: AnyRule, finding: Finding) => boolean; keepsProxies?: boolean } = {},
): Decision | null {
  const { audit } = audited;
  let made: Audit | undefined;
  const changed = (): Audit => {
    made ??= { ...audit, plan: changedPlan(), options: { ...audit.options, outcomesOnly: true } };
    return made;
  };
  const again = (rule: AnyRule, finding: Finding): AnsweredAgain | null => {
    if (!isTouched(rule, finding)) return null;
    return asksThePlan(rule) ? askAgain(rule, changed()) : concerning(rule, audit, changed(), finding);
  };
  return turned(audited, again, keepsProxies ? undefined : () => changed().plan);
}

function concerning(rule: AnyRule, before: Audit, after: Audit, finding: Finding): AnsweredAgain | null {
  const [stakeBefore, payAtStake] = [before, after].map(({ plan, provide }) =>
    payOn(rule.concerns(plan, provide.licences)),
  ) as [number, number];
  if (stakeBefore > 0 === payAtStake > 0) return null;
  const outcome = payAtStake > 0 ? 'cannot-tell' : 'not-applicable';
  return { ruling: { ...finding, outcome, payAtStake, targets: [] }, acquits: new Set() };
}

/** What the plan pays on of the caller's own description. */
function alike(plan: CheckedPlan): Alike[] {
  const own = plan.own.map(({ id }) => id);
  const paid = plan.measures.filter(({ share }) => share > 0);
  const groups = new Map<string, Alike>();
  for (const { definition } of paid) {
    for (const pillar of definition.pillars) {
      for (const component of pillar.components) {
        if (!own.some((id) => isWithin(component.id, id))) continue;
        const payers = paid.filter((other) => isWithin(component.id, other.metric)).map(({ at }) => at);
        const labels = (Object.keys(FACETS) as Facet[]).map((facet) => component[facet]);
        const key = JSON.stringify([pillar.id, payers, labels]);
        const group = groups.get(key) ?? { first: component, components: new Map() };
        group.components.set(component.id, component);
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()];
}

/** Each paid result, or judgement by the customer, that would turn the decision if the plan declared it as a goal. */
export function furtherGoals(audited: Audited): Saying[] {
  const { plan } = audited.audit;
  if (plan.goalsAssumed) return [];
  return proxies(plan)
    .filter(({ definition }) =>
      definition.pillars.every(({ components }) => components.every(({ captures }) => isResult(captures))),
    )
    .flatMap(({ metric, definition }) => {
      const decision = decisionOn(audited, () => ({ ...plan, goals: [...plan.goals, metric] }));
      return decision === null
        ? []
        : [{ id: 'would-change/goal', values: { measures: [definition.label], decision } }];
    });
}
