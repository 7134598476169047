import type { IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { listed, said } from './section';

/** What would change the verdict, and a plan that would get a better one. */
export function consequences({ verdict, betterPlan }: IncentivePlanReport, words: Strings): string[] {
  const better =
    betterPlan === null
      ? []
      : [
          ...listed(words.betterPlan.heading, betterPlan.changes.map(said)),
          words.betterPlan.judged(words.decisions[betterPlan.decision]),
        ];
  return [...listed(words.wouldChange, verdict.wouldChangeIf.map(said)), ...better];
}
