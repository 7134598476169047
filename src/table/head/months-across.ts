import { simplified } from '../../model/simplified';
import { monthNamed } from '../period/month-names';
import { readPeriod } from '../period/read-period';

/** Months or quarters that stand beside each other, with the same words around them; days may be something else. */
const FEWEST = 2;
const FEWEST_DAYS = 3;

const month = /^(?:FY)?[\d/]{4,7}-(?:\d\d|[QH]\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;
const quarter = /^[qt][1-4]$/;

/** Whether column names are months or quarters: “Jan”, “Feb”; “2026-01”, “2026-02”; “Sales Q1”, “Sales Q2”. */
export function hasMonthsAcross(names: readonly string[]): boolean {
  const times = new Map<string, Set<string>>();
  for (const name of names) {
    const [kind, time] = timeIn(name) ?? [];
    if (kind === undefined || time === undefined) continue;
    const alike = times.get(kind) ?? new Set();
    times.set(kind, alike.add(time));
  }
  return [...times].some(([kind, { size }]) => size >= (kind === 'day' ? FEWEST_DAYS : FEWEST));
}

/** The time in a column's name, and what the name says beside it; `null` where there is none. */
function timeIn(name: string): [kind: string, time: string] | null {
  const read = /^\d+$/.test(name) ? null : readPeriod(name);
  if (typeof read === 'object' && read !== null) return ['day', name];
  if (typeof read === 'string' && day.test(read)) return ['day', read];
  if (typeof read === 'string' && month.test(read)) return ['', read];
  const words = simplified(name).split(' ');
  const times = words.filter((word) => monthNamed(word) !== undefined || quarter.test(word));
  const beside = words.filter((word) => !times.includes(word) && !/^\d+$/.test(word));
  return times.length === 1
    ? [`beside ${beside.join(' ')}`, words.filter((word) => !beside.includes(word)).join(' ')]
    : null;
}
