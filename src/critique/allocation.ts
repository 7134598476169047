import type { CheckedPlan } from '../model/checked-plan';
import type { MetricId } from '../model/metric';
import type { PlanPeriodPanel } from '../model/panel/aggregate';
import type { Estimate } from '../model/report';
import { WHOLE_TEAM } from '../model/whole-team';
import { type Misallocation, misallocations } from '../scoring/misallocation';
import { outcomesOf, replayPlan } from '../scoring/replay';
import { deletionBlocks, jackknifeInterval } from '../stats/jackknife';

/** Whom a plan's money reaches, against those who bring the results. */
export type Allocation = {
  goals: MetricId[];
  participants: number;
  periods: number;
  observations: number;
  shares: Misallocation;
  /** Shrunk misallocation less that of equal pay; below 0 the plan does better than paying everybody alike. */
  difference: { value: number; low: number; high: number };
};

/** Why there is no allocation to judge. */
export type AllocationLack =
  | 'plan-periods'
  | 'target'
  | 'column'
  | 'cap'
  | 'paid'
  | 'outcomes'
  | 'participants';

/** Replays the plan over the rows in which every goal is known and compares pay with results. */
export function allocate(
  plan: CheckedPlan,
  panel: PlanPeriodPanel | null,
  confidence: number,
): Allocation | AllocationLack {
  if (panel === null) return 'plan-periods';
  if (plan.measures.some(({ target }) => target === null)) return 'target';
  const { rows, goals, totals } = outcomesOf(plan, panel);
  if (goals.length === 0) return 'column';
  const payouts = replayPlan(plan, rows);
  if (payouts === null) return 'cap';
  if (payouts.paid.every((paid) => paid === 0)) return 'paid';
  const present = Int32Array.from(payouts.periods.keys()).filter((code) => payouts.periods[code] !== 0);
  if (present.length < WHOLE_TEAM) return 'participants';
  const only = (figures: Float64Array): Float64Array => select(figures, present);
  const found = misallocations(
    { paid: only(payouts.paid), periods: only(payouts.periods), totals: totals.map(only) },
    deletionBlocks(Int32Array.from(present.keys())),
  );
  if (found === null) return 'outcomes';
  const [shares, ...deletions] = found as [Misallocation, ...Misallocation[]];
  const value = gap(shares);
  const { low, high } = jackknifeInterval(value, deletions.map(gap), confidence, 'two-sided');
  return {
    goals,
    participants: present.length,
    periods: new Set(panel.period).size,
    observations: rows.rows,
    shares,
    difference: { value, low, high },
  };
}

function gap({ shrunk, equalPay }: Misallocation): number {
  return shrunk - equalPay;
}

function select(figures: Float64Array, codes: Int32Array): Float64Array {
  const selected = new Float64Array(codes.length);
  for (let at = 0; at < codes.length; at++) selected[at] = figures[codes[at] as number] as number;
  return selected;
}

/** The figures of an allocation; without one, the same figures without a value. */
export function allocationEvidence(
  plan: CheckedPlan,
  allocation: Allocation | null,
  confidence: number,
): { misallocated: Estimate; equalPay: Estimate; difference: Estimate } {
  const frame = (name: string, value: number | undefined): Estimate => ({
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
  const { low, high, value } = allocation?.difference ?? {};
  return {
    misallocated: frame('misallocated', allocation?.shares.misallocated),
    equalPay: frame('misallocated-by-equal-pay', allocation?.shares.equalPay),
    difference: {
      ...frame('difference', value),
      interval:
        low === undefined || high === undefined
          ? null
          : { low, high, level: confidence, method: 'delete-one-participant jackknife' },
      threshold: { value: 0, origin: 'default' },
    },
  };
}
