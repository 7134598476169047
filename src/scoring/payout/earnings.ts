import type { Metric } from '../../model/catalogue';
import type { CheckedMeasure } from '../../model/checked-plan';
import { payoutByAttainment } from '../payout-function';
import { commissionFunction } from './commission';
import { commissionLevels } from './commission-levels';
import { attainmentOf } from './payout-curve';

/** What a value earns before gates and multipliers. */
export type Earning = {
  /** Money, or for a measure without money its fraction of the target incentive; below 0 only where it is clawed back. */
  paid: (value: number, quota: number, money: number) => number;
  /** How much of its pay at target that is: what many earn alike tells of nobody. */
  level: (value: number, quota: number) => number;
};

/** What the pay of an additive measure follows from. */
export type PayingTerms = Pick<
  CheckedMeasure,
  'target' | 'threshold' | 'payout' | 'cap' | 'commission' | 'clawback'
> & { definition: Pick<Metric, 'better'> };

/** How an additive measure pays, as functions for whole columns. A missing value, and a weighted measure without a quota, earn nothing. */
export function earningOf(measure: PayingTerms): Earning {
  return measure.commission === undefined ? weighted(measure) : commissioned(measure);
}

function weighted(measure: PayingTerms): Earning {
  const { better } = measure.definition;
  const payoutAt = payoutByAttainment(measure, better);
  const level = (value: number, quota: number): number =>
    quota > 0 && !Number.isNaN(value) ? payoutAt(attainmentOf(value, quota, better)) : 0;
  const { threshold: _, ...terms } = measure;
  const atTarget = payoutByAttainment(terms, better)(1);
  return {
    level,
    paid: (value, quota, money) =>
      value < 0 && better === 'higher' && measure.clawback && quota > 0
        ? (money * atTarget * value) / quota
        : money * level(value, quota),
  };
}

function commissioned({ commission, clawback, ...terms }: PayingTerms): Earning {
  if (commission === undefined) throw new RangeError('there must be a commission');
  const pay = commissionFunction({ ...terms, commission });
  const firstRate = commission.rates[0]?.rate ?? 0;
  return {
    level: commissionLevels({ ...terms, commission }).levelOf,
    paid: (value, quota) => (value < 0 && clawback ? firstRate * value : pay(value, quota)),
  };
}

/** How a measure earns as the plan says, at target, and when negative values are taken back; and what is paid at target where there is no quota. */
export type Earnings = { asWritten: Earning; netted: Earning; atTarget: Earning; withoutQuota: number };

export function earningsOf(measure: PayingTerms): Earnings {
  const { threshold: _, ...atTarget } = measure;
  const asWritten = earningOf(measure);
  return {
    asWritten,
    netted: measure.clawback ? asWritten : earningOf({ ...measure, clawback: true }),
    atTarget: earningOf(atTarget),
    withoutQuota: measure.commission?.tiersBy === 'value' ? Number.NaN : 0,
  };
}
