import { verdict } from '../../locales/en/verdict';
import type { RuleSentences } from '../../locales/sentence';
import type { Decision, Finding, Phrase, RuleId } from '../../model/report';
import { phrasesOf } from '../kit/phrase';
import { OFF_GOAL } from '../verdict/verdict';

/** The verdict in a sentence or two: the decision and the headline of the finding it rests on most. */
export function summaryOf(
  decision: Decision,
  because: readonly RuleId[],
  findings: readonly Finding[],
  sentences: RuleSentences,
): Phrase {
  const phrase = phrasesOf(verdict, sentences);
  const grounds = because.flatMap((id) => findings.find(({ rule }) => rule === id) ?? []);
  const [first] = grounds;
  if (first === undefined) return phrase('verdict/keep');
  if (decision === 'undecided') {
    const brokeDown = grounds.some(({ outcome }) => outcome === 'error');
    if (brokeDown) return phrase('verdict/undecided-error');
    return phrase(
      grounds.some(({ rule }) => rule === OFF_GOAL) ? 'verdict/undecided-stand-in' : 'verdict/undecided',
    );
  }
  return phrase(`verdict/${decision}`, { ...first.message.values, because: first.rule });
}
