import type { Stage } from '../stage';
import { spanOf } from './span-of';

/**
 * Tells of each row whether its deal is over, so that its date says of its person that they were there: that of an open deal is a hope. A
 * flag does not say whether what was not won is open; what comes after the last deal that anybody won or lost is taken to be.
 */
export function closedDeals(
  period: ArrayLike<string | number>,
  stages: readonly Stage[] | null,
): (row: number) => boolean {
  if (stages === null) return () => true;
  const isSettled = (row: number): boolean => stages[row] === 'won' || stages[row] === 'lost';
  let last: string | number = '';
  for (let row = 0; row < stages.length; row++) if (isSettled(row)) last = later(last, spanOf(period[row]!));
  return (row) => isSettled(row) || (stages[row] === 'not-won' && later(last, spanOf(period[row]!)) === last);
}

/** The later one of two periods of one kind. */
function later(one: string | number, other: string | number): string | number {
  return one === '' || other > one ? other : one;
}
