import type { GivenMeasure } from '../../model/checked-plan';
import { reachedFrom } from '../reached';
import { commissionFunction } from './commission';

type Terms = { commission: NonNullable<GivenMeasure['commission']> } & Pick<
  GivenMeasure,
  'target' | 'threshold' | 'cap'
>;

/** What a commission pays many alike, as fractions of what it pays at its quota, and which of them a value is paid. */
export type CommissionLevels = { levels: number[]; levelOf: (value: number, quota: number) => number };

/**
 * Nothing, the cap, and the stretches that pay no rate: who is paid one of them has a value that nobody can tell from the pay. A stretch has
 * one level whatever the quota, since quotas are no secret of the value.
 */
export function commissionLevels(terms: Terms): CommissionLevels {
  const { commission, target, threshold, cap } = terms;
  const pay = commissionFunction(terms);
  const uncapped = commissionFunction({ commission, threshold });
  const byValue = commission.tiersBy === 'value';
  const reference = typeof target === 'number' ? target : 1;
  const share = (money: number, quota: number): number => {
    const atQuota = quota > 0 ? pay(quota, quota) : 0;
    return atQuota > 0 ? money / atQuota : money;
  };
  let rate = 0;
  const tiers = commission.rates.map((tier) => {
    rate = tier.rate ?? rate;
    const start = byValue ? tier.from : tier.from * reference;
    const isFlat = rate === 0;
    return {
      from: reachedFrom(tier.from, 'higher'),
      level: isFlat ? share(uncapped(start, reference), reference) : null,
    };
  });
  const highestFirst = [...tiers].reverse();
  return {
    levels: [...new Set([0, cap ?? 0, ...tiers.flatMap(({ level }) => level ?? [])])],
    levelOf: (value, quota) => {
      const paid = pay(value, quota);
      if (paid === 0) return 0;
      if (cap !== undefined && paid < uncapped(value, quota)) return cap;
      const place = byValue ? value : value / quota;
      for (const { from, level } of highestFirst) if (place >= from) return level ?? share(paid, quota);
      return share(paid, quota);
    },
  };
}
