import type { PlanPeriod } from '../plan';
import { firstDayOfMonth, monthOfDay } from './calendar';
import { firstMonthOfSpan } from './fiscal-period';
import type { PeriodForm } from './panel';
import { monthsPerPeriod } from './period';

/**
 * The plan period, as a serial number, in which a period of the data lies.
 *
 * An ISO 8601 week belongs to the month of its Thursday.
 *
 * @param yearStarts - The month in which the plan's year begins, from which its quarters and half-years are counted.
 * @returns `null` when the data's periods are longer than the plan's, or integers, which have no length.
 */
export function planPeriodOf(
  serial: number,
  form: PeriodForm,
  planPeriod: PlanPeriod,
  yearStarts = 1,
): number | null {
  if (form === 'integer' || monthsPerPeriod[form] > monthsPerPeriod[planPeriod]) return null;
  return Math.floor(
    (firstMonthOf(serial, form, yearStarts) - (yearStarts - 1)) / monthsPerPeriod[planPeriod],
  );
}

/** The first day of a plan period, and the first day after it. */
export function daysOfPlanPeriod(
  serial: number,
  planPeriod: PlanPeriod,
  yearStarts = 1,
): { first: number; next: number } {
  const months = monthsPerPeriod[planPeriod];
  const first = serial * months + yearStarts - 1;
  return { first: firstDayOfMonth(first), next: firstDayOfMonth(first + months) };
}

function firstMonthOf(serial: number, form: Exclude<PeriodForm, 'integer'>, yearStarts: number): number {
  switch (form) {
    case 'day':
      return monthOfDay(serial);
    case 'week':
      return monthOfDay(7 * serial);
    default:
      return firstMonthOfSpan(serial, form, yearStarts);
  }
}
