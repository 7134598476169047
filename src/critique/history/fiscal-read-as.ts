import { firstMonthOfSpan } from '../../model/panel/fiscal-period';
import { nameOfPeriod } from '../../model/panel/name-of-period';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod, periodName } from '../../model/panel/period';
import type { FiscalReadAs } from '../kit/team-history';

/** Which months a period of the plan's year was read as, of the one that most rows are of; `null` where periods are the calendar's. */
export function fiscalReadAs({ fiscal, form, period }: Panel): FiscalReadAs | null {
  if (fiscal === null || form === 'integer') return null;
  const serial = mostFrequent(period);
  const first = firstMonthOfSpan(serial, form, fiscal.yearStarts);
  return {
    month: fiscal.yearStarts,
    period: nameOfPeriod(serial, { form, fiscal }),
    from: periodName(first, 'month'),
    to: periodName(first + monthsPerPeriod[form] - 1, 'month'),
  };
}

/** The earliest of those that most rows have. */
function mostFrequent(period: Int32Array): number {
  const rows = new Map<number, number>();
  for (const serial of period) rows.set(serial, (rows.get(serial) ?? 0) + 1);
  const most = Math.max(...rows.values());
  return Math.min(...[...rows].flatMap(([serial, count]) => (count === most ? [serial] : [])));
}
