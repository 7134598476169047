import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import { planPeriodRuns } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import { earningsOf } from '../payout/earnings';
import { nominalMoney } from '../payout/pay-at-target';
import { addPayment, type PaymentColumns, paymentColumns } from './payment-columns';
import type { RowFigures } from './row-figures';
import { windowOfRows, windowsOf } from './windows';

type Plan = Pick<CheckedPlan, 'period' | 'yearStarts' | 'targetIncentive'>;

/**
 * The payments of a measure that is paid every plan period on everything since its quarter or year began.
 *
 * In each plan period value, quota and money are those of all the measure's periods begun since; what they earn, less the most that they
 * earned before in the span, is paid. With clawback it is less what they earned last. A plan period with a missing value pays nothing, and later
 * ones count what is known.
 */
export function accumulated(
  measure: CheckedMeasure,
  plan: Plan,
  panel: Panel,
  figures: RowFigures,
): PaymentColumns | null {
  const span = measure.accumulates === 'quarter-to-date' ? 'quarter' : 'year';
  const windows = windowsOf(panel, plan.period, plan);
  // Periods of the plan that are longer than the span, or numbered, have no date in it.
  if (windows === null || panel.form === 'integer') return null;
  if (monthsPerPeriod[plan.period] > monthsPerPeriod[span]) return null;
  const { participant, period, form } = panel;
  const serialsOf = (of: typeof span | CheckedMeasure['period']) => {
    const runs = planPeriodRuns(participant, period, form, of, plan.yearStarts);
    const ofRow = windowOfRows(runs);
    return (row: number): number => runs.period[ofRow[row]!]!;
  };
  const [spanOf, begunIn] = [serialsOf(span), serialsOf(measure.period)];
  const earnings = earningsOf(measure);
  const money = nominalMoney(measure, plan.period, plan.targetIncentive);
  const sums = isSummed(measure.definition);
  // What is promised for a year is promised month by month, but for what own quotas earn: their sum tells how much of the year there is.
  const isOwnCommission = measure.commission !== undefined && measure.target === 'own';
  const spread = isOwnCommission ? 1 : monthsPerPeriod[plan.period] / monthsPerPeriod[measure.period];
  const payments = paymentColumns(windows.serial.length);
  let toDate: ToDate | null = null;
  for (let at = 0; at < windows.serial.length; at++) {
    const [first, end] = [windows.starts[at]!, windows.starts[at + 1]!];
    const isNew =
      toDate === null || participant[first] !== toDate.participant || spanOf(first) !== toDate.span;
    if (toDate === null || isNew)
      toDate = { participant: participant[first]!, span: spanOf(first), ...nothingYet() };
    let known = 0;
    for (let row = first; row < end; row++) {
      if (!isKnown(figures, row)) continue;
      known++;
      toDate.total += figures.value[row]!;
      toDate.rows++;
      toDate.begun.add(begunIn(row));
    }
    const row = end - 1;
    // Of a sum against one target a part that is missing makes this much of it unknown; with own quotas it leaves both sums.
    const isPart = sums && figures.quota === null && (known < end - first || windows.isWhole[at] === 0);
    if (known === 0 || isPart) {
      addPayment(payments, { row, value: Number.NaN, ...unpaid });
      continue;
    }
    const value = sums ? toDate.total : toDate.total / toDate.rows;
    const quota = quotaOf(measure, figures, toDate, { row, isSame: (other) => isSameSpan(other, first) });
    const whole = money * toDate.begun.size;
    const earned = earnings.asWritten.paid(value, quota, whole);
    const atTarget = quota > 0 ? earnings.atTarget.paid(quota, quota, whole) : earnings.withoutQuota;
    const step = measure.clawback ? earned - toDate.last : Math.max(0, earned - toDate.most);
    addPayment(payments, {
      row,
      value,
      earned: step,
      atTarget: spread < 1 ? (spread * atTarget) / toDate.begun.size : atTarget - toDate.atTarget,
      netted: earnings.netted.paid(value, quota, whole) - toDate.netted,
      level: step < 0 ? Number.NaN : earnings.asWritten.level(value, quota),
      hasQuota: Number(quota > 0 || measure.commission?.tiersBy === 'value'),
    });
    toDate.last = earned;
    toDate.most = Math.max(toDate.most, earned);
    toDate.netted = earnings.netted.paid(value, quota, whole);
    toDate.atTarget = Number.isNaN(atTarget) ? toDate.atTarget : atTarget;
  }
  return payments;

  function isSameSpan(row: number, first: number): boolean {
    return participant[row] === participant[first] && spanOf(row) === spanOf(first);
  }

  /** Own quotas of all rows in the measure's periods begun so far, those still to come included. */
  function quotaOf(
    { target }: CheckedMeasure,
    { quota, value }: RowFigures,
    { begun }: ToDate,
    { row, isSame }: { row: number; isSame: (row: number) => boolean },
  ): number {
    if (quota === null) return typeof target === 'number' ? target * (sums ? begun.size : 1) : Number.NaN;
    let [total, rows] = [0, 0];
    const add = (other: number): void => {
      if (Number.isNaN(quota[other]) || Number.isNaN(value[other]) || !begun.has(begunIn(other))) return;
      total += quota[other]!;
      rows++;
    };
    for (let other = row; other >= 0 && isSame(other); other--) add(other);
    for (let other = row + 1; other < panel.rows && isSame(other); other++) add(other);
    return sums ? total : total / rows;
  }
}

const unpaid = { earned: 0, atTarget: 0, netted: 0, level: 0, hasQuota: 1 };

/** What one participant has earned since the span began. */
type ToDate = {
  participant: number;
  span: number;
  total: number;
  rows: number;
  begun: Set<number>;
  last: number;
  most: number;
  netted: number;
  atTarget: number;
};

function nothingYet(): Omit<ToDate, 'participant' | 'span'> {
  return { total: 0, rows: 0, begun: new Set(), last: 0, most: 0, netted: 0, atTarget: 0 };
}

function isKnown({ value, quota }: RowFigures, row: number): boolean {
  return !Number.isNaN(value[row]) && (quota === null || !Number.isNaN(quota[row]));
}
