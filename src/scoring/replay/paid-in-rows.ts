import type { PlanPeriodRows } from '../outcomes';
import type { Payouts } from './replay-plan';

/** Of a replay, what was paid in some plan periods of participants, and how many those are, by participant code. */
export function paidInRows(
  { planPeriods, byPlanPeriod }: Pick<Payouts, 'planPeriods' | 'byPlanPeriod'>,
  rows: PlanPeriodRows,
): Pick<Payouts, 'paid' | 'periods'> {
  const paid = new Float64Array(rows.participants);
  const periods = new Float64Array(rows.participants);
  let at = 0;
  for (let row = 0; row < rows.rows; row++) {
    const code = rows.participant[row]!;
    periods[code]! += 1;
    // Both go on participant by participant, period by period.
    while (planPeriods.participant[at] !== code || planPeriods.serial[at] !== rows.period[row]) at++;
    paid[code]! += byPlanPeriod[at]!;
  }
  return { paid: paid.map((amount) => Math.max(0, amount)), periods };
}
