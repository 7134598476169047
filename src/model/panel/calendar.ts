/*
 * The proleptic Gregorian calendar in whole numbers: days from 1 January 1970, a Thursday, and months from January of year 0.
 * Years begin in March inside, which puts the leap day last (Hinnant 2021, "chrono-Compatible Low-Level Date Algorithms").
 */

const DAYS_IN_400_YEARS = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0 = 719_468;

/** The day number of a month's first day. */
export function firstDayOfMonth(month: number): number {
  const marchMonth = month - 2;
  const year = Math.floor(marchMonth / 12);
  const inYear = marchMonth - 12 * year;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * inYear + 2) / 5) - DAYS_FROM_MARCH_OF_YEAR_0;
}

/** The month in which a day lies. */
export function monthOfDay(day: number): number {
  const fromMarch = day + DAYS_FROM_MARCH_OF_YEAR_0;
  const era = Math.floor(fromMarch / DAYS_IN_400_YEARS);
  const inEra = fromMarch - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const year = Math.floor((inEra - leapDays) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return (era * 400 + year) * 12 + Math.floor((5 * inYear + 2) / 153) + 2;
}

/** The first ISO 8601 week of a year, the one with the year's first Thursday: week `w` has its Thursday on day `7 w`. */
export function firstWeekOfYear(year: number): number {
  return Math.ceil(firstDayOfMonth(12 * year) / 7);
}
