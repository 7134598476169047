import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport, Phrase } from '../../model/report';
import { betterPlan } from './better-plan';
import { type Block, listed, type Span } from './block';
import { shortText } from './shorten';

/** What would change the verdict, and a plan that would get a better one. */
export function consequences(report: IncentivePlanReport, locale: Locale): Block[] {
  return [
    ...listed(locale.report.wouldChange, report.verdict.wouldChangeIf.map(said)),
    ...betterPlan(report, locale),
  ];
}

function said(phrase: Phrase): Span[] {
  return [shortText(phrase.text)];
}
