import type { Locale } from '../../locales/locale';
import type { Estimate, IncentivePlanReport } from '../../model/report';
import type { Block } from './block';
import { isRange, ratioOf, sharesOf } from './shares';

/** What the money rides on: the share, what it is in money where the plan says how much, and its range where weights are unknown. */
export function moneyTable(report: IncentivePlanReport, locale: Locale): Block[] {
  const { format } = locale;
  const { rides } = locale.report;
  const { payAtTarget, currency } = report.plan;
  const shares = sharesOf(report);
  if (shares.length === 0) return [];
  const inMoney = payAtTarget !== null;
  const inRanges = shares.some(({ share }) => isRange(share));
  const header = [
    rides.heading,
    rides.share,
    ...(inMoney ? [rides.ofEach(format.money(payAtTarget, currency))] : []),
    ...(inRanges ? [rides.whatever(ratioOf(report, locale))] : []),
  ];
  const rows = shares.map(({ stake, share }) => [
    rides.rows[stake],
    format.percent(share.value),
    ...(inMoney ? [format.money(payAtTarget * (share.value ?? 0), currency)] : []),
    ...(inRanges ? [range(share, locale)] : []),
  ]);
  return [{ kind: 'table', header, rows }];
}

function range({ value, interval }: Estimate, { format }: Locale): string {
  return interval === null || interval.low === interval.high
    ? format.percent(value)
    : format.range(interval.low, interval.high);
}
