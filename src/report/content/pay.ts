import type { Locale } from '../../locales/locale';
import type { IncentivePlanReport } from '../../model/report';

/** How sums of pay are said: as money, or as so many target incentives where the plan says no amount. */
export function payIn(
  { paysMoney, currency }: Pick<IncentivePlanReport['plan'], 'paysMoney' | 'currency'>,
  { format, report }: Locale,
): (value: number) => string {
  return (value) =>
    paysMoney ? format.money(value, currency) : report.payouts.incentives(format.number(value));
}
