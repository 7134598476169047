import { firstDayOfMonth, monthOfDay } from './calendar';
import { type CalendarForm, monthsPerPeriod } from './period';

/** What a date may stand for, and the span's serial number for each. */
export type DatesReadAs = { form: CalendarForm; serialOf: (day: number) => number };

/** Spans of whole months that dates may stand for, the longest first. */
const spansOfMonths = ['year', 'half-year', 'quarter', 'month'] as const;

const DAYS_IN_WEEK = 7;

/** Day 0 of the calendar is a Thursday, the fourth day of a week that begins on Monday. */
const WEEKDAY_OF_DAY_0 = 3;

/**
 * What the dates of a history stand for where they are not days: exports date the row of a month, or of a week, with one of its days.
 *
 * That is so where all are the same day of their months, the last of shorter ones included, or the same day of the week. They stand for
 * the longest span that the time between any two rows of a participant is a multiple of; then nobody has two rows in one.
 *
 * @param days - Every date there is, once.
 * @param participant - Sorted, with `day` sorted within each.
 * @returns `null` where dates differ, or nobody has two: a single date says nothing of what it stands for.
 */
export function datesAsSpans(
  days: readonly number[],
  { participant, day }: { participant: Int32Array; day: Int32Array },
): DatesReadAs | null {
  const isMonthly = areAlikeInMonths(days);
  if (!isMonthly && !areAlikeInWeeks(days)) return null;
  const placeOf = isMonthly ? monthOfDay : weekOfDay;
  const gap = commonGap(participant, day.map(placeOf));
  if (gap === 0) return null;
  if (!isMonthly) return { form: 'week', serialOf: weekOfDay };
  const form = spansOfMonths.find((span) => gap % monthsPerPeriod[span] === 0) ?? 'month';
  return { form, serialOf: (date) => Math.floor(monthOfDay(date) / monthsPerPeriod[form]) };
}

/** The ISO 8601 week in which a day lies, by its Thursday. */
export function weekOfDay(day: number): number {
  return Math.floor((day + WEEKDAY_OF_DAY_0) / DAYS_IN_WEEK);
}

function areAlikeInMonths(days: readonly number[]): boolean {
  const places = days.map((day) => {
    const month = monthOfDay(day);
    const first = firstDayOfMonth(month);
    return { at: day - first, last: firstDayOfMonth(month + 1) - first - 1 };
  });
  const latest = places.reduce((most, { at }) => Math.max(most, at), 0);
  return places.every(({ at, last }) => at === Math.min(latest, last));
}

function areAlikeInWeeks(days: readonly number[]): boolean {
  return days.every((day) => (day - days[0]!) % DAYS_IN_WEEK === 0);
}

/** The greatest common divisor of the steps between a participant's rows; 0 without any. */
function commonGap(participant: Int32Array, place: Int32Array): number {
  let gap = 0;
  for (let row = 1; row < place.length; row++) {
    if (participant[row] !== participant[row - 1]) continue;
    let step = place[row]! - place[row - 1]!;
    while (step !== 0) [gap, step] = [step, gap % step];
    if (gap === 1) return 1;
  }
  return gap;
}
