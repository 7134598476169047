import { general } from '../../locales/en/general';
import type { RuleSentences } from '../../locales/sentence';
import type { Finding } from '../../model/report';
import type { AnyRule } from '../kit/define-rule';
import { type Answer, type Audit, askRules } from './ask-rules';
import type { Acquitted } from './impact';
import { acquittedBy, rulingOf } from './ruling';
import { toFinding } from './to-finding';

/** Runs the rules in order, and puts what they find into words. */
export function runRules(
  rules: readonly AnyRule[],
  audit: Audit,
): { findings: Finding[]; acquitted: Acquitted; sentences: RuleSentences } {
  const answers = askRules(rules, audit);
  const acquitted = acquittedBy(answers);
  const sentences = Object.fromEntries(answers.map((answer) => [answer.rule.id, sentencesIn(answer)]));
  const dictionary = { ...general, ...sentences };
  return {
    findings: answers.map((answer) => toFinding(answer, rulingOf(answer, acquitted), audit.plan, dictionary)),
    acquitted,
    sentences,
  };
}

/** The sentences of rules, by their ids. */
export function sentencesOf(rules: readonly AnyRule[]): RuleSentences {
  return Object.fromEntries(rules.map(({ id, sentences }) => [id, sentences]));
}

/** A rule's sentences; those that it has said already as they were said. */
function sentencesIn({ rule, judgement }: Answer): RuleSentences[string] {
  return 'error' in judgement || !judgement.texts
    ? rule.sentences
    : { ...rule.sentences, ...judgement.texts };
}
