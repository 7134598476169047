import type { Dictionary } from '../sentence';
import { number } from './format';

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

/** How the data of an audit were read. */
export const data: Dictionary<'data'> = {
  data: {
    'dates-read-as': (v) =>
      `Each date is read as the ${v.period} it lies in: all are dated alike, and nobody has two rows in one ${v.period}.`,
    'year-starts': (v) =>
      `The plan’s year begins in ${months[Number(v.month) - 1] ?? number(v.month)}: quarters, half-years and years are counted from it.`,
    'quotas-beside-target': (v) =>
      `The rows hold quotas for ${v.measures}, and the plan a target: the plan’s stands. Where each has a quota of their own, the plan’s target is “own”.`,
  },
};
