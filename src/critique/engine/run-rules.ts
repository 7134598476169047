import { general } from '../../locales/en/general';
import type { RuleSentences, Saying } from '../../locales/sentence';
import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { IncentiveAuditError } from '../../model/error';
import { helpUrl } from '../../model/help-url';
import type { Estimate, Finding, FindingNeed, Phrase, PhraseValues } from '../../model/report';
import { stopIfAborted } from '../../model/signal';
import {
  type AnyRule,
  type Collect,
  type Judgement,
  notApplicable,
  type Provisions,
  type RuleEstimate,
} from '../kit/define-rule';
import type { Memoize } from '../kit/memoize';
import { phraseFrom } from '../kit/phrase';
import { roundNumber, roundNumbers } from '../kit/round';
import { weightOf } from '../kit/weight-of';
import { citations } from './citations';
import { type Acquitted, weigh } from './impact';

/** What an audit has at hand; each provision is made when a rule first asks, and `undefined` when the input does not hold it. */
export type Audit = {
  plan: CheckedPlan;
  options: AuditOptions;
  memoize: Memoize;
  provide: { [Need in keyof Provisions]: () => Provisions[Need] | undefined };
};

type Answer = {
  rule: AnyRule;
  measures: readonly CheckedMeasure[];
  judgement: Judgement | { error: unknown };
};

/** Runs the rules in order. A rule that throws becomes an `error` finding and the audit goes on; only an abort stops it. */
export function runRules(
  rules: readonly AnyRule[],
  audit: Audit,
): { findings: Finding[]; acquitted: Acquitted; sentences: RuleSentences } {
  const { onProgress } = audit.options;
  const answers = rules.map((rule, at): Answer => {
    const answer = answerTo(rule, audit);
    onProgress?.({ rule: rule.id, fraction: (at + 1) / rules.length });
    return answer;
  });
  const acquitted = new Set(
    answers.flatMap(({ judgement }) => ('error' in judgement ? [] : (judgement.acquits ?? []).map(pointer))),
  );
  return {
    findings: weigh(
      answers.map((answer) => toFinding(answer, audit.plan)),
      acquitted,
    ),
    acquitted,
    sentences: Object.fromEntries(answers.map((answer) => [answer.rule.id, sentencesIn(answer)])),
  };
}

/** A finding that was asked for again, and the measures it acquits. */
export type AnsweredAgain = { finding: Finding; acquits: string[] };

/** What another audit would find: outcome, stake and targets are new, sentences and figures stay as they were. */
export function answerAgain(rule: AnyRule, audit: Audit, finding: Finding): AnsweredAgain {
  const { measures, judgement } = answerTo(rule, audit);
  const again = (outcome: Finding['outcome'], payAtStake: number, targets: readonly CheckedMeasure[]) => ({
    ...finding,
    outcome,
    payAtStake: roundNumber(Math.min(payAtStake, 1)),
    targets: targets.map(pointer),
  });
  if ('error' in judgement) return { finding: again('error', weightOf(measures), measures), acquits: [] };
  const { outcome, payAtStake, targets, acquits = [] } = judgement;
  return { finding: again(outcome, payAtStake, targets), acquits: acquits.map(pointer) };
}

function pointer({ at }: CheckedMeasure): string {
  return `/measures/${at}`;
}

function answerTo(rule: AnyRule, audit: Audit): Answer {
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
  return measures.filter(({ weight }) => weight > 0);
}

function judge(rule: AnyRule, measures: readonly CheckedMeasure[], audit: Audit): Judgement {
  const provisions: Partial<Record<keyof Provisions, unknown>> = {};
  for (const need of rule.needs) {
    const provided = audit.provide[need]();
    if (provided === undefined) return lacking(rule, need, measures);
    provisions[need] = provided;
  }
  return rule.evaluate({
    plan: audit.plan,
    measures,
    options: audit.options,
    memoize: audit.memoize,
    ...(provisions as Provisions),
  });
}

function lacking(rule: AnyRule, need: keyof Provisions, measures: readonly CheckedMeasure[]): Judgement {
  // A rule that asks for a history says how much of one.
  const { daily = false, ...collect } = rule.collect as Collect;
  const rows = daily ? 'need/daily-history' : 'need/observations';
  const detail = need === 'history' ? 'need/history' : rows;
  return {
    outcome: 'cannot-tell',
    payAtStake: weightOf(measures),
    message: { id: 'finding/no-data' },
    targets: measures,
    evidence: [],
    need: { reason: 'missing-field', detail: { id: detail, values: collect }, ...collect },
  };
}

/** The sentences of rules, by their ids. */
export function sentencesOf(rules: readonly AnyRule[]): RuleSentences {
  return Object.fromEntries(rules.map(({ id, sentences }) => [id, sentences]));
}

/** What is said, of any rule: that its values are there was asked where it was made. */
type Said = { id: string; values?: PhraseValues | undefined };

/** A rule's sentences; those that it has said already as they were said. */
function sentencesIn({ rule, judgement }: Answer): RuleSentences[string] {
  return 'error' in judgement || !judgement.texts
    ? rule.sentences
    : { ...rule.sentences, ...judgement.texts };
}

function toFinding(answer: Answer, plan: CheckedPlan): Finding {
  const { rule, measures, judgement } = answer;
  const dictionary = { ...general, [rule.id]: sentencesIn(answer) };
  const phrase = ({ id, values }: Said): Phrase => phraseFrom(dictionary, id, values);
  const common = {
    rule: rule.id,
    critique: rule.critique,
    basis: rule.basis,
    title: phrase({ id: `${rule.id}/title` }),
    sources: citations(rule.sources, plan),
    help: rule.help,
  };
  if ('error' in judgement) {
    const reason = judgement.error instanceof Error ? judgement.error.message : String(judgement.error);
    const message = phrase({ id: 'finding/error', values: { reason } } satisfies Saying);
    return finding(common, 'error', { message, payAtStake: weightOf(measures), targets: measures });
  }
  const { outcome, message, targets } = judgement;
  return finding(common, outcome, {
    payAtStake: Math.min(judgement.payAtStake, 1),
    message: phrase(message),
    remedy: judgement.remedy ? phrase({ id: `${rule.id}/remedy`, values: message.values }) : null,
    targets,
    evidence: judgement.evidence.map((figure) => toEstimate(figure, phrase)),
    need: needOf(judgement.need, phrase),
  });
}

type Common = Pick<Finding, 'rule' | 'critique' | 'basis' | 'title' | 'sources' | 'help'>;
type Rest = Partial<Pick<Finding, 'remedy' | 'evidence' | 'need'>> & {
  payAtStake: number;
  message: Phrase;
  targets: readonly CheckedMeasure[];
};

/** Keys in one fixed order, so that a report prints the same whatever the rule; phrases are rounded as they are made. Impacts follow when all findings are known. */
function finding(common: Common, outcome: Finding['outcome'], rest: Rest): Finding {
  return {
    rule: common.rule,
    critique: common.critique,
    outcome,
    impact: null,
    payAtStake: roundNumber(rest.payAtStake),
    basis: common.basis,
    title: common.title,
    message: rest.message,
    remedy: rest.remedy ?? null,
    targets: rest.targets.map(pointer),
    evidence: roundNumbers(rest.evidence ?? []),
    need: rest.need ?? null,
    sources: common.sources,
    help: common.help,
    helpUrl: helpUrl(common.help),
  };
}

function toEstimate(figure: RuleEstimate, phrase: (said: Said) => Phrase): Estimate {
  return { ...figure, test: figure.test && { ...figure.test, null: phrase(figure.test.null) } };
}

function needOf(need: Judgement['need'], phrase: (said: Said) => Phrase): FindingNeed | null {
  if (need === undefined) return null;
  const { reason, detail, participants, periods } = need;
  return {
    reason,
    detail: phrase(detail),
    ...(participants === undefined ? {} : { participants: roundNumber(participants) }),
    ...(periods === undefined ? {} : { periods: roundNumber(periods) }),
  };
}
