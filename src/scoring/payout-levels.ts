import type { PayoutPoint } from '../model/plan';
import { type PayoutTerms, payoutFunction } from './payout-function';

/** Of one measure, who was paid otherwise than the levels of its curve say, by participant code. */
export type LevelsPaid = {
  /** For each level, who has a row that is not paid it. */
  away: Uint8Array[];
  /** Who has a row that is paid no level: its pay tells its value. */
  between: Uint8Array;
};

/** The payouts that many values earn alike: nothing, the most there is, and what a flat stretch pays. */
export function payoutLevels({ payout, cap }: Pick<PayoutTerms, 'payout' | 'cap'>): number[] {
  const most = cap ?? Number.POSITIVE_INFINITY;
  const points: readonly PayoutPoint[] = typeof payout === 'object' && payout !== null ? payout : [];
  const capped = points.map((point) => Math.min(point.payout, most));
  const flat = capped.filter((level, at) => level === capped[at - 1]);
  const end = payoutFunction({ target: 1, payout, cap }, 'higher')(Number.POSITIVE_INFINITY);
  return [...new Set([0, end, most, ...flat])].filter(Number.isFinite);
}

/** Nobody so far. */
export function noLevelsPaid(levels: readonly number[], participants: number): LevelsPaid {
  return { away: levels.map(() => new Uint8Array(participants)), between: new Uint8Array(participants) };
}

/** Takes one row's payout. */
export function noteLevel(
  { away, between }: LevelsPaid,
  levels: readonly number[],
  participant: number,
  payout: number,
): void {
  let isBetween = 1;
  for (let at = 0; at < levels.length; at++) {
    if (levels[at] === payout) isBetween = 0;
    else away[at]![participant] = 1;
  }
  if (isBetween === 1) between[participant] = 1;
}
