import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport, PayoutReplay } from '../../model/report';
import { type Block, paragraph } from './block';
import { payIn } from './pay';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, locale: Locale): Block[] {
  if (replay === null) return [];
  const amount = payIn(plan, locale);
  return [
    { kind: 'heading', level: 2, text: locale.report.payouts.heading },
    paragraph(
      ...paid(replay, amount, locale),
      ...misallocated(replay, locale),
      ...promise(replay, amount, locale),
    ),
    ...remarks(replay, amount, locale),
    ...byLicence(replay, amount, locale),
  ];
}

function paid(
  { total, participants }: PayoutReplay,
  amount: (value: number) => string,
  { report }: Locale,
): string[] {
  return total === null ? [report.payouts.unknown] : [report.payouts.total(amount(total), participants)];
}

function promise(
  { promised, ratio }: PayoutReplay,
  amount: (value: number) => string,
  { report, format }: Locale,
): string[] {
  if (promised === null) return [];
  return [report.payouts.promised(amount(promised), ratio === null ? null : format.percent(ratio))];
}

/** What was not paid as it stands. */
function remarks(
  { remarks: found, netted }: PayoutReplay,
  amount: (value: number) => string,
  { report }: Locale,
): Block[] {
  const said = found.map(({ reason, count }) => report.payouts.remarks[reason](count));
  const difference = netted === null ? [] : [report.payouts.netted(amount(netted))];
  return said.length === 0 ? [] : [paragraph(...said, ...difference)];
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
