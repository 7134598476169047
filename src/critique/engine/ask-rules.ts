import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { IncentiveAuditError } from '../../model/error';
import { stopIfAborted } from '../../model/signal';
import { noData } from '../kit/cannot-tell';
import {
  type AnyRule,
  type Collect,
  type Judgement,
  notApplicable,
  type Provisions,
} from '../kit/define-rule';
import type { Memoize } from '../kit/memoize';
import type { TeamHistory } from '../kit/team-history';
import { judgeOnScale } from './judge-scale';

/** What an audit has at hand; each provision is made when a rule first asks, and `undefined` when the input does not hold it. */
export type Audit = Pick<TeamHistory, 'doubtAbout'> & {
  plan: CheckedPlan;
  options: AuditOptions;
  memoize: Memoize;
  provide: { [Need in keyof Provisions]: () => Provisions[Need] | undefined };
};

/** What a rule says of a plan, or why it broke down, and the measures it asked about. */
export type Answer = {
  rule: AnyRule;
  measures: readonly CheckedMeasure[];
  judgement: Judgement | { error: unknown };
};

/** Asks the rules in order, and tells how far it is. */
export function askRules(rules: readonly AnyRule[], audit: Audit): Answer[] {
  const { onProgress } = audit.options;
  return rules.map((rule, at) => {
    const answer = askRule(rule, audit);
    onProgress?.({ rule: rule.id, fraction: (at + 1) / rules.length });
    return answer;
  });
}

/** Asks a rule. One that throws has broken down, which is an answer too; only an abort stops the audit. */
export function askRule(rule: AnyRule, audit: Audit): Answer {
  stopIfAborted(audit.options.signal);
  // All that pay, should the rule break down before it says which it is about.
  let measures = paying(audit.plan.measures);
  try {
    measures = paying(rule.concerns(audit.plan, audit.provide.licences));
    const judgement = measures.length === 0 ? notApplicable : judge(rule, measures, audit);
    return { rule, measures, judgement };
  } catch (error) {
    // Of the caller's signal: no rule throws one, and what a house's throws is made another error.
    if (error instanceof IncentiveAuditError) throw error;
    return { rule, measures, judgement: { error } };
  }
}

function paying(measures: readonly CheckedMeasure[]): CheckedMeasure[] {
  return measures.filter(({ share }) => share > 0);
}

function judge(rule: AnyRule, measures: readonly CheckedMeasure[], audit: Audit): Judgement {
  const provisions: Partial<Record<keyof Provisions, unknown>> = {};
  for (const need of rule.needs) {
    const provided = audit.provide[need]();
    if (provided === undefined) return lacking(rule, need, measures);
    provisions[need] = provided;
  }
  const context = { plan: audit.plan, options: audit.options, memoize: audit.memoize };
  return judgeOnScale(rule, measures, audit, (asked) =>
    rule.evaluate({ ...context, measures: asked, ...(provisions as Provisions) }),
  );
}

function lacking(rule: AnyRule, need: keyof Provisions, measures: readonly CheckedMeasure[]): Judgement {
  // A rule that asks for a history says how much of one.
  const { daily = false, ...collect } = rule.collect as Collect;
  const rows = daily ? 'need/daily-history' : 'need/observations';
  const detail = need === 'history' ? 'need/history' : rows;
  return noData(measures, detail, collect);
}
