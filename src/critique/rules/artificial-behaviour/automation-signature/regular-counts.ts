import type { Panel } from '../../../../model/panel/panel';
import { longestRun } from '../../../../stats/descriptive/longest-run';
import { capEvidence } from '../../../../stats/manipulation/cap-evidence';
import { weekEvenness } from '../../../../stats/manipulation/week-evenness';
import { poissonDispersion } from '../../../../stats/tests/poisson-dispersion';

/** Four weeks: fewer days tell a weekend from a weekday too badly. */
export const LEAST_DAYS = 28;
/** Below it the chi-square approximation of the dispersion test is poor. */
const LEAST_MEAN_COUNT = 5;
/** People rest at weekends; who does not at all is tested, whoever does is no script that never sleeps. */
const LEAST_WEEKEND_RATIO = 0.8;
/** Only counts that vary less than a third as much as chance are called regular; quotas and limits met loosely take less off (project default). */
const REGULAR = 1 / 3;
/** So weak a sign of a limit explains what is too regular; for weeks, which may begin on seven days, a stronger one. */
const LIMIT_SIGN = 0.2;
const QUOTA_SIGN = 0.05;

const DAYS = 7;
const SATURDAY = 5;
/** Day 0 of the calendar, 1 January 1970, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;

/** One participant's daily counts, tested against chance. */
export type TestedCounts = {
  participant: number;
  days: number;
  /** Of counts as regular as these or more so. */
  pValue: number;
  /** Whether they vary less than a third as much as chance. */
  isRegular: boolean;
  /** Whether a quota or a limit would make them as regular. */
  hasExplanation: boolean;
};

/** Tests each participant's longest run of days without a zero, where there is enough of it. */
export function testDailyCounts(panel: Panel, values: Float64Array): TestedCounts[] {
  const tested: TestedCounts[] = [];
  for (let start = 0; start < panel.rows; ) {
    const participant = panel.participant[start]!;
    let end = start + 1;
    while (panel.participant[end] === participant) end++;
    const days = panel.period.subarray(start, end);
    const all = values.subarray(start, end);
    const run = longestRun(days, all);
    const counts = all.subarray(run.start, run.end);
    const dispersion = poissonDispersion(counts);
    if (dispersion !== null && isTestable(counts, weekdayOf(days[run.start] ?? 0))) {
      tested.push({
        participant,
        days: counts.length,
        pValue: dispersion.pValue,
        isRegular: dispersion.index < REGULAR,
        hasExplanation: weekEvenness(counts) < QUOTA_SIGN || capEvidence(counts) < LIMIT_SIGN,
      });
    }
    start = end;
  }
  return tested;
}

/** 0 for Monday. */
function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_DAY_0) % DAYS) + DAYS) % DAYS;
}

function isTestable(counts: Float64Array, firstWeekday: number): boolean {
  if (counts.length < LEAST_DAYS || !counts.every(Number.isInteger)) return false;
  const isWeekend = (at: number): boolean => (firstWeekday + at) % DAYS >= SATURDAY;
  const weekdays = meanOf(counts.filter((_, at) => !isWeekend(at)));
  const weekends = meanOf(counts.filter((_, at) => isWeekend(at)));
  return meanOf(counts) >= LEAST_MEAN_COUNT && weekends >= LEAST_WEEKEND_RATIO * weekdays;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
