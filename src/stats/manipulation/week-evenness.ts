import { fCdf } from '../distributions/f';

const DAYS = 7;

/**
 * Whether weekly totals vary less than their days would make them, whichever day the week begins.
 *
 * People with a weekly quota make up on one day for another: their days compensate. With independent days the mean squares between
 * and within weeks estimate the same variance, and their ratio follows F with W − 1 and 6 W degrees of freedom (one-way analysis of
 * variance; Fisher 1925). Its lower tail is taken for weeks that begin on each of the seven days, since nobody says when a quota is
 * due, and the smallest is returned as it is: a generous sign, no test of its own.
 *
 * @param counts - Consecutive days; days that fill no week are left out.
 * @returns Probability of totals as even as the evenest or more so, 0..1; 0 for equal totals of unequal days, 1 for equal days, NaN
 * below 14 days.
 */
export function weekEvenness(counts: ArrayLike<number>): number {
  const beginnings = Array.from({ length: Math.min(DAYS, counts.length - 2 * DAYS + 1) }, (_, day) => day);
  return beginnings.length === 0
    ? Number.NaN
    : Math.min(...beginnings.map((first) => lowerTail(counts, first)));
}

function lowerTail(counts: ArrayLike<number>, first: number): number {
  const weeks = Math.floor((counts.length - first) / DAYS);
  const means = Array.from({ length: weeks }, (_, week) => {
    let sum = 0;
    for (let day = 0; day < DAYS; day++) sum += counts[first + DAYS * week + day]!;
    return sum / DAYS;
  });
  const centre = means.reduce((sum, mean) => sum + mean, 0) / weeks;
  let between = 0;
  let within = 0;
  for (const [week, mean] of means.entries()) {
    between += DAYS * (mean - centre) ** 2;
    for (let day = 0; day < DAYS; day++) within += (counts[first + DAYS * week + day]! - mean) ** 2;
  }
  const [df1, df2] = [weeks - 1, (DAYS - 1) * weeks];
  return within === 0 ? 1 : fCdf(between / df1 / (within / df2), df1, df2);
}
