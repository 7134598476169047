import type { Dictionary } from '../sentence';
import { number, percent } from './format';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months written as `2026-03`, the year once where it is the same. */
function monthsBetween(from: unknown, to: unknown): string {
  const [[first, year], [last, lastYear]] = [monthAndYear(from), monthAndYear(to)];
  return `${first}${year === lastYear ? '' : year} to ${last}${lastYear}`;
}

function monthAndYear(date: unknown): [month: string, year: string] {
  const [, year, month] = /^(\d+)-(\d+)$/.exec(String(date)) ?? [];
  return year === undefined ? [String(date), ''] : [nameOf(month), ` ${year}`];
}

function nameOf(month: unknown): string {
  return months[Number(month) - 1] ?? String(month);
}

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) =>
      `Each date is read as the ${v.period} it lies in: all are dated alike, and nobody has two rows in one ${v.period}.`,
    'fiscal-read-as': (v) =>
      `${v.period} is read as ${monthsBetween(v.from, v.to)}: the plan’s year begins in ${nameOf(v.month)}. ${v.month === 1 ? 'Where it begins in another month, the plan has to say so.' : 'Years are named after the one they end in.'}`,
    'year-starts': (v) =>
      `The plan’s year begins in ${nameOf(v.month)}: quarters, half-years and years are counted from it.`,
    'no-quota-above-0': (v) =>
      `No row has a quota above 0 for ${v.measures}: against such quotas nothing is reached.`,
    'no-condition-figures': (v) =>
      `The data hold no figures of ${v.measures}, a gate or multiplier: it counts as met throughout, and what would have been paid is told as if it were.`,
    'one-team': (v) => `No row says whose team it is of: for ${v.measures} everybody counts as one team.`,
    'team-quotas-added': (v) =>
      `Members of a team carry the same quota of ${v.measures}, and figures of their own: quotas are added up as figures are. Where it is the team’s quota, give each row its part of it.`,
    'team-quota-once': (v) =>
      `Members of a team carry the same quota of ${v.measures}, and figures of their own that come to it together: it is read as the team’s.`,
    'quotas-repeated': (v) =>
      `The quotas of ${v.measures} stay the same over each ${v.period} of a person, and are about ${number(v.times)} times what was reached in a row. Where they are for the ${v.period}, each row needs its part of them.`,
    'far-from-promised': (v) =>
      `Over this history the plan would have paid ${percent(v.ratio)} of what it promises at target. A target or the figures may be in another unit, or for another length of time.`,
    'commission-beyond-values': (v) =>
      `The commission on ${v.measure} pays ${number(v.rate)} for each 1 of it. Where ${number(v.rate)}% is meant, the rate is ${number(v.fraction)}.`,
    'mostly-missing': (v) =>
      v.count === v.rows
        ? `No row has a figure of ${v.measure}: nothing can be told of it.`
        : `${number(v.count)} of ${number(v.rows)} rows have no figure of ${v.measure}, and pay nothing on it. Where nothing was brought, write 0.`,
    'no-period-complete': (v) =>
      `No ${v.period} is complete in this history: what the plan would have paid is not told.`,
    'payouts-of-few-people': (v) =>
      `What the plan would have paid is told of ${number(v.least)} people and more: of fewer, it would tell of single ones.`,
    'payouts-tell-of-few': () =>
      'What the plan would have paid is not told: the total would tell what single people did.',
    'quotas-beside-target': (v) =>
      `The rows hold quotas for ${v.measures}, and the plan a target: the plan’s stands. Where each has a quota of their own, the plan’s target is “own”.`,
  },
};
