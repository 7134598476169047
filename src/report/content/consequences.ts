import type { IncentivePlanReport, Phrase } from '../../model/report';
import type { Strings } from '../strings/strings';
import { type Block, listed, paragraph, type Span } from './block';
import { shortText } from './shorten';

/** What would change the verdict, and a plan that would get a better one. */
export function consequences({ verdict, betterPlan }: IncentivePlanReport, words: Strings): Block[] {
  const better =
    betterPlan === null
      ? []
      : [
          ...listed(words.betterPlan.heading, betterPlan.changes.map(said)),
          paragraph(words.betterPlan.judged(words.decisions[betterPlan.decision])),
        ];
  return [...listed(words.wouldChange, verdict.wouldChangeIf.map(said)), ...better];
}

function said(phrase: Phrase): Span[] {
  return [shortText(phrase.text)];
}
