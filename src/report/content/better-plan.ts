import type { Locale } from '../../locales/locale';
import type { Finding, IncentivePlanReport } from '../../model/report';
import { type Block, listed, paragraph } from './block';
import { payIn } from './pay';
import { shortText } from './shorten';

/** What of a report is said of its proposal. */
type Proposal = Pick<IncentivePlanReport, 'betterPlan'> & {
  findings: readonly Pick<Finding, 'outcome'>[];
  plan: Pick<IncentivePlanReport['plan'], 'paysMoney' | 'currency'>;
  verdict: Pick<IncentivePlanReport['verdict'], 'decision'>;
  provenance: Pick<IncentivePlanReport['provenance'], 'options'>;
};

/** What to change, how the changed plan is judged, and how much money that would have moved; or that nothing can be proposed. */
export function betterPlan(
  { plan, verdict, betterPlan: better, findings, provenance }: Proposal,
  locale: Locale,
): Block[] {
  const { heading, judged, moved, none, uncalledFor } = locale.report.betterPlan;
  if (better === null) {
    const isWanted = verdict.decision !== 'keep' && provenance.options.betterPlan !== false;
    // Of an audit that asks few questions, goals would change nothing.
    const why = findings.some(({ outcome }) => outcome === 'fail') ? none : uncalledFor;
    return isWanted ? [{ kind: 'heading', level: 2, text: heading }, paragraph(why)] : [];
  }
  const { changes, decision, payouts } = better;
  const amount = payIn(plan, locale);
  const money =
    payouts === null ? [] : [moved(amount(payouts.before), amount(payouts.after), amount(payouts.moved))];
  return [
    ...listed(
      heading,
      changes.map(({ text }) => [shortText(text)]),
    ),
    paragraph(judged(locale.labels.decisions[decision]), ...money),
  ];
}
