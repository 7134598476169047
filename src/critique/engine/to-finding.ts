import type { RuleSentences, Saying } from '../../locales/sentence';
import type { CheckedPlan } from '../../model/checked-plan';
import { helpUrl } from '../../model/help-url';
import { oneLine } from '../../model/one-line';
import {
  type Estimate,
  type Finding,
  type FindingNeed,
  isOfCritique,
  type Phrase,
  type PhraseValues,
} from '../../model/report';
import type { Ruling } from '../../model/ruling';
import type { AnyRule, Judgement, RuleEstimate } from '../kit/define-rule';
import { phraseFrom } from '../kit/phrase';
import { roundNumber, roundNumbers } from '../kit/round';
import type { Answer } from './ask-rules';
import { citations } from './citations';

/** What is said, of any rule: that its values are there was asked where it was made. */
type Said = { id: string; values?: PhraseValues | undefined };

/** Puts a ruling into words, with its figures. Keys are in one fixed order, so that a report prints the same whatever the rule. */
export function toFinding(
  { rule, judgement }: Answer,
  ruling: Ruling,
  plan: CheckedPlan,
  sentences: RuleSentences,
): Finding {
  const phrase = ({ id, values }: Said): Phrase => phraseFrom(sentences, id, values);
  const isBroken = 'error' in judgement;
  const hasRemedy = !isBroken && judgement.remedy;
  return {
    rule: ruling.rule,
    critique: ruling.critique,
    outcome: ruling.outcome,
    impact: ruling.impact,
    payAtStake: ruling.payAtStake,
    basis: ruling.basis,
    title: phrase({ id: `${rule.id}/title` }),
    message: phrase(isBroken ? breakdown(rule, judgement.error) : judgement.message),
    remedy: hasRemedy ? phrase({ id: `${rule.id}/remedy`, values: judgement.message.values }) : null,
    targets: ruling.targets,
    evidence: isBroken ? [] : roundNumbers(judgement.evidence.map((figure) => toEstimate(figure, phrase))),
    need: isBroken ? null : needOf(judgement.need, phrase),
    sources: citations(rule.sources, plan),
    help: rule.help,
    helpUrl: helpUrl(rule.help),
  };
}

/** Whoever reads it is told whose the rule is, and nothing that would turn or hide the text around it. */
function breakdown({ id }: AnyRule, error: unknown): Saying {
  const reason = oneLine(error instanceof Error ? error.message : String(error));
  return { id: isOfCritique(id) ? 'finding/error' : 'finding/own-error', values: { reason } };
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
