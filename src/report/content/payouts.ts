import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport, PayoutReplay } from '../../model/report';
import { type Block, paragraph } from './block';
import { payIn } from './pay';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, locale: Locale): Block[] {
  if (replay === null) return [];
  const amount = payIn(plan, locale);
  const { promised, ratio } = replay;
  return [
    { kind: 'heading', level: 2, text: locale.report.payouts.heading },
    paragraph(
      locale.report.payouts.total(amount(replay.total), replay.participants),
      ...misallocated(replay, locale),
      ...(promised === null || ratio === null
        ? []
        : [locale.report.payouts.promised(amount(promised), locale.format.percent(ratio))]),
    ),
    ...remarks(replay, amount, locale),
    ...byLicence(replay, amount, locale),
  ];
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
