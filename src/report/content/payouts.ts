import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport, PayoutReplay } from '../../model/report';
import { type Block, paragraph } from './block';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, locale: Locale): Block[] {
  if (replay === null) return [];
  const amount = (value: number): string =>
    plan.targetIncentive === null
      ? locale.report.payouts.incentives(locale.format.number(value))
      : locale.format.money(value, plan.currency);
  return [
    { kind: 'heading', level: 2, text: locale.report.payouts.heading },
    paragraph(
      locale.report.payouts.total(amount(replay.total), replay.participants),
      ...misallocated(replay, locale),
    ),
    ...byLicence(replay, amount, locale),
  ];
}

function misallocated(
  { misallocated: plan, misallocatedByEqualPay: equal }: PayoutReplay,
  locale: Locale,
): string[] {
  const { percent } = locale.format;
  return plan.value === null || equal.value === null
    ? []
    : [locale.report.payouts.misallocated(percent(plan.value), percent(equal.value))];
}

function byLicence(
  { byLicence: groups }: PayoutReplay,
  amount: (value: number) => string,
  locale: Locale,
): Block[] {
  if (groups.length === 0) return [];
  const { licence, participants, mean, suppressed, allSuppressed } = locale.report.payouts;
  if (groups.every((group) => group.participants === null)) return [paragraph(allSuppressed)];
  const rows = groups.map((group) => [
    locale.labels.licences[group.licence],
    group.participants === null ? suppressed : locale.format.number(group.participants),
    group.meanPayout === null ? suppressed : amount(group.meanPayout),
  ]);
  return [{ kind: 'table', header: [licence, participants, mean], rows }];
}
