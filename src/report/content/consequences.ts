import type { IncentivePlanReport, Phrase } from '../../model/report';
import type { Strings } from '../strings/strings';
import { betterPlan } from './better-plan';
import { type Block, listed, type Span } from './block';
import { shortText } from './shorten';

/** What would change the verdict, and a plan that would get a better one. */
export function consequences(report: IncentivePlanReport, words: Strings): Block[] {
  return [...listed(words.wouldChange, report.verdict.wouldChangeIf.map(said)), ...betterPlan(report, words)];
}

function said(phrase: Phrase): Span[] {
  return [shortText(phrase.text)];
}
