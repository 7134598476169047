import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isTargetOpen } from '../../model/is-target-open';
import type { MetricId } from '../../model/metric';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import type { Estimate } from '../../model/report';
import { leastTeam } from '../../model/whole-team';
import { type Misallocation, misallocations } from '../../scoring/misallocation';
import { misallocationTellsOfFew } from '../../scoring/misallocation-sides';
import { outcomesOf } from '../../scoring/outcomes';
import { paidInRows } from '../../scoring/replay/paid-in-rows';
import type { Payouts } from '../../scoring/replay/replay-plan';
import { withoutRounding } from '../../stats/descriptive/rounding';
import { sum } from '../../stats/descriptive/sum';
import { blockStarts } from '../../stats/intervals/jackknife';
import { skewedInterval } from '../../stats/intervals/skewness';
import { numberPeriods } from '../../stats/panel/index/panel-index';
import { type Memoize, memory } from './memoize';

/** Whom a plan's money reaches, against those who bring the results. */
export type Allocation = {
  goals: MetricId[];
  participants: number;
  periods: number;
  observations: number;
  shares: Misallocation;
  /** Whether the shares may be told: not where one of them is of a few. */
  isTold: boolean;
  /** Shrunk misallocation less that of equal pay; below 0 the plan does better than paying everybody alike. */
  difference: { value: number; low: number; high: number };
};

/** Why there is no allocation to judge. */
export type AllocationLack =
  | 'plan-periods'
  | 'target'
  | 'quotas'
  | 'yardstick'
  | 'column'
  | 'cap'
  | 'paid'
  | 'outcomes'
  | 'participants';

/** An allocation whose interval is still to be made, from the differences without each block. */
type Sharing = Omit<Allocation, 'difference'> & { deletions: number[] };

/** Compares what the plan would have paid in the rows in which every goal is known with the results. */
export function allocate(
  plan: CheckedPlan,
  panel: PlanPeriodPanel | null,
  payouts: () => Payouts | 'plan-periods' | null,
  options: Pick<AuditOptions, 'confidence' | 'minimumGroupSize'>,
  memoize: Memoize = memory(),
): Allocation | AllocationLack {
  const lack = replayLack(plan, panel);
  if (lack !== null || panel === null) return lack ?? 'plan-periods';
  const sharing = memoize(share, plan, panel, payouts(), leastTeam(options), memoize);
  if (typeof sharing === 'string') return sharing;
  const { deletions, ...allocation } = sharing;
  const value = gap(allocation.shares);
  const { low, high } = skewedInterval(value, deletions, options.confidence);
  return { ...allocation, difference: { value, low, high } };
}

function share(
  plan: CheckedPlan,
  panel: PlanPeriodPanel,
  replayed: Payouts | 'plan-periods' | null,
  least: number,
  memoize: Memoize,
): Sharing | AllocationLack {
  const { rows, goals, totals } = outcomesOf(plan, panel);
  if (goals.length === 0) return 'column';
  if (panel.rows === 0) return 'participants';
  if (replayed === null) return 'cap';
  if (replayed === 'plan-periods') return replayed;
  const payouts = paidInRows(replayed, rows);
  if (sum(payouts.paid) === 0) return 'paid';
  const isEverybody = !payouts.periods.includes(0);
  const present = (figures: Float64Array): Float64Array =>
    isEverybody ? figures : figures.filter((_, code) => payouts.periods[code] !== 0);
  const team = {
    paid: present(payouts.paid),
    periods: present(payouts.periods),
    totals: totals.map(present),
  };
  const participants = team.paid.length;
  if (participants < least) return 'participants';
  const found = misallocations(team, blockStarts(participants));
  if (found === null) return 'outcomes';
  const [shares, ...deletions] = found as [Misallocation, ...Misallocation[]];
  return {
    goals,
    participants,
    periods: memoize(numberPeriods, panel.period).codes.length,
    observations: rows.rows,
    shares,
    isTold: !misallocationTellsOfFew(team, shares),
    deletions: deletions.map(gap),
  };
}

/** What a plan cannot be replayed without. */
function replayLack(plan: CheckedPlan, panel: PlanPeriodPanel | null): AllocationLack | null {
  if (panel === null) return 'plan-periods';
  const additive = plan.measures.filter(({ role }) => role === 'additive');
  if (additive.some(isTargetOpen)) return 'target';
  const own = additive.filter(({ target }) => target === 'own');
  if (!own.every(({ metric }) => panel.quotas.has(metric))) return 'quotas';
  return additive.some(paysBesideResults) ? 'yardstick' : null;
}

/**
 * Whether a measure pays otherwise than in proportion to results on purpose: by attainment of quotas that are people's own, or by what a
 * team or the company reaches. Judged by shares of results, fair quotas that differ from person to person were failed in a quarter to two
 * thirds of simulated teams.
 */
function paysBesideResults({ target, commission, level, share }: CheckedMeasure): boolean {
  return share > 0 && (level !== 'individual' || (target === 'own' && commission === undefined));
}

function gap({ shrunk, equalPay }: Misallocation): number {
  return withoutRounding(shrunk - equalPay);
}

/** A figure of a rule and of the report alike: it asks no test. */
type Untested = Estimate & { test: null };

/** The figures of an allocation; without one, or where they tell of a few, the same figures without a value. */
export function allocationEvidence(
  plan: CheckedPlan,
  allocation: Allocation | null,
  confidence: number,
): { misallocated: Untested; equalPay: Untested; difference: Untested } {
  const frame = (name: string, value: number | undefined): Untested => ({
    name,
    about: [...new Set([...plan.measures.map(({ metric }) => metric), ...(allocation?.goals ?? [])])],
    value: value ?? null,
    unit: 'share',
    interval: null,
    test: null,
    threshold: null,
    n: allocation && {
      participants: allocation.participants,
      periods: allocation.periods,
      observations: allocation.observations,
    },
  });
  const told = allocation?.isTold === true ? allocation : null;
  const { low, high, value } = told?.difference ?? {};
  return {
    misallocated: frame('misallocated', told?.shares.misallocated),
    equalPay: frame('misallocated-by-equal-pay', told?.shares.equalPay),
    difference: {
      ...frame('difference', value),
      interval:
        low === undefined || high === undefined
          ? null
          : { low, high, level: confidence, method: 'delete-one-participant jackknife, skewness removed' },
      threshold: { value: 0, origin: 'default' },
    },
  };
}
