import type { Decision, Finding, Phrase, RuleId } from '../../model/report';
import { phrase } from '../kit/phrase';

/** The verdict in a sentence or two: the decision and the headline of the finding it rests on most. */
export function summaryOf(
  decision: Decision,
  because: readonly RuleId[],
  findings: readonly Finding[],
): Phrase {
  const grounds = because.flatMap((id) => findings.find(({ rule }) => rule === id) ?? []);
  const [first] = grounds;
  if (decision === 'undecided') {
    const brokeDown = grounds.some(({ outcome }) => outcome === 'error');
    return phrase(brokeDown ? 'verdict/undecided-error' : 'verdict/undecided');
  }
  return phrase(`verdict/${decision}`, first && { ...first.message.values, because: first.rule });
}
