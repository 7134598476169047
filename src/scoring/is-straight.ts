import type { GivenMeasure } from '../model/checked-plan';

/** Whether a measure pays in one straight line from its first unit on: in which period a unit counts is then all the same. */
export function isStraight({
  payout,
  commission,
  threshold = 0,
  cap,
}: Pick<GivenMeasure, 'payout' | 'commission' | 'threshold' | 'cap'>): boolean {
  if (threshold > 0 || cap !== undefined) return false;
  const tiers = commission ?? (typeof payout === 'object' && 'rates' in payout ? payout : null);
  if (tiers === null) return payout === undefined || payout === 'linear';
  const [first] = tiers.rates;
  return (
    first?.from === 0 && tiers.rates.every(({ rate = 0, bonus = 0 }) => rate === first.rate && bonus === 0)
  );
}
