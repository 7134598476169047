import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import { earningsOf } from '../payout/earnings';
import { nominalMoney } from '../payout/pay-at-target';
import { accumulated } from './accumulated';
import { type PaymentColumns, paymentColumns } from './payment-columns';
import { pool } from './pool';
import { rowFigures } from './row-figures';
import { windowsOf } from './windows';

type Plan = Pick<CheckedPlan, 'period' | 'yearStarts' | 'targetIncentive'>;

/**
 * The payments of an additive measure over a history.
 *
 * @returns `null` where the data lack the metric or the quotas, or their rows are longer than the measure's period.
 */
export function paymentsOf(measure: CheckedMeasure, plan: Plan, panel: Panel): PaymentColumns | null {
  const figures = rowFigures(measure, panel, plan.yearStarts);
  if (figures === null) return null;
  if (measure.accumulates !== undefined) return accumulated(measure, plan, panel, figures);
  const windows = windowsOf(panel, measure.period, plan);
  if (windows === null) return null;
  const target = typeof measure.target === 'number' ? measure.target : Number.NaN;
  const { value, quota } = pool(figures, windows, target, isSummed(measure.definition));
  const { asWritten, netted, atTarget, withoutQuota } = earningsOf(measure);
  const needsNone = measure.commission?.tiersBy === 'value';
  const needsAll = isSummed(measure.definition) && measure.target !== 'own';
  const money = nominalMoney(measure, plan.period, plan.targetIncentive);
  const months = monthsPerPeriod[measure.period];
  const payments = paymentColumns(value.length);
  let count = 0;
  for (let at = 0; at < value.length; at++) {
    if (needsAll && windows.isWhole[at] === 0) {
      payments.incomplete++;
      continue;
    }
    const [figure, own] = [value[at]!, quota[at]!];
    const part = windows.isWhole[at] === 1 ? money : (money * windows.months[at]!) / months;
    const earned = asWritten.paid(figure, own, part);
    payments.row[count] = windows.starts[at + 1]! - 1;
    payments.value[count] = figure;
    payments.earned[count] = earned;
    payments.atTarget[count] = own > 0 ? atTarget.paid(own, own, part) : withoutQuota;
    // A score below 0 may earn by its curve: only what pays nothing would be taken back.
    payments.netted[count] = figure < 0 && earned <= 0 ? netted.paid(figure, own, part) : earned;
    payments.level[count] = earned < 0 ? Number.NaN : asWritten.level(figure, own);
    payments.hasQuota[count] = Number(own > 0 || needsNone);
    count++;
  }
  payments.count = count;
  return payments;
}
