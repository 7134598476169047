import type { CheckedPlan } from '../model/checked-plan';
import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';
import { payoutFunction } from './payout-function';

/** What a replay reads of a panel: one row per participant and plan period. */
export type PlanPeriodRows = Pick<Panel, 'participants' | 'rows' | 'participant' | 'columns'>;

/** What a plan would have paid, by participant code. */
export type Payouts = {
  /** Summed over plan periods, in units of the target incentive of one. */
  paid: Float64Array;
  /** Plan periods present; 0 for a participant without a row. */
  periods: Float64Array;
  /** Missing values of paid metrics: they pay nothing. */
  missing: number;
};

/** Where the goals' results came from, over the rows in which all of them are known. */
export type Outcomes = {
  rows: PlanPeriodRows;
  goals: MetricId[];
  /** Per goal, each participant's total. */
  totals: Float64Array[];
};

/** How far pay lies from results: shares of the budget, 0..1, that go to other people. */
export type Misallocation = {
  misallocated: number;
  /** The same if everybody were paid alike per period present. */
  equalPay: number;
  /** What payouts are shrunk towards equal pay by, so that they spread no wider than the results; 1 where they do not. */
  factor: number;
  /** `misallocated` after shrinking: who is paid, not how steeply. */
  shrunk: number;
};

/**
 * Replays a plan over a panel.
 *
 * @returns `null` when a target is not set, or a value has no finite payout (lower is better, 0, linear, no cap). A metric without
 * a column is missing throughout.
 */
export function replayPlan(plan: Pick<CheckedPlan, 'measures'>, panel: PlanPeriodRows): Payouts | null {
  const { participant, participants, rows, columns } = panel;
  const paid = new Float64Array(participants);
  const periods = new Float64Array(participants);
  for (let i = 0; i < rows; i++) periods[participant[i]!]! += 1;
  let missing = 0;
  for (const { definition, target, weight, ...terms } of plan.measures) {
    if (target === null) return null;
    const column = columns.get(definition.id);
    if (column === undefined) {
      missing += rows;
      continue;
    }
    const payout = payoutFunction({ ...terms, target }, definition.better);
    for (let i = 0; i < rows; i++) {
      const value = column[i]!;
      if (Number.isNaN(value)) missing++;
      paid[participant[i]!]! += weight * payout(value);
    }
  }
  return paid.every(Number.isFinite) ? { paid, periods, missing } : null;
}

/**
 * The results that pay is compared with: every goal with a column, over the rows in which none of them is missing, so that pay and
 * results cover the same work. Goals where lower is better are left out: nobody holds a share of what should not be there.
 */
export function outcomesOf(plan: Pick<CheckedPlan, 'goals' | 'catalogue'>, panel: PlanPeriodRows): Outcomes {
  const goals = plan.goals.filter(
    (goal) => panel.columns.has(goal) && plan.catalogue.get(goal)?.better !== 'lower',
  );
  const columns = goals.flatMap((goal) => panel.columns.get(goal) ?? []);
  const rows = keepRows(panel, (row) => columns.every((column) => !Number.isNaN(column[row])));
  const totals = goals.flatMap((goal) => {
    const column = rows.columns.get(goal);
    return column === undefined ? [] : [totalsOf(column, rows)];
  });
  return { rows, goals, totals };
}

/**
 * Each participant's share of the results: the mean over goals of their share of each goal's total.
 *
 * @param totals - Per goal, each participant's total.
 * @returns Shares that sum to 1; `null` without goals, when a participant's total is negative, for pay in proportion to it would
 * be too, or when a goal's total is 0.
 */
export function outcomeShares(totals: readonly Float64Array[]): Float64Array | null {
  const shares = new Float64Array(totals[0]?.length ?? 0);
  for (const goal of totals) {
    const whole = sum(goal);
    if (!(whole > 0 && whole < Number.POSITIVE_INFINITY) || goal.some((total) => total < 0)) return null;
    for (const [g, total] of goal.entries()) shares[g]! += total / whole / totals.length;
  }
  return totals.length === 0 ? null : shares;
}

/**
 * How much of the budget goes to other people than in proportion to the results, ½Σ|paid share − outcome share| (the total
 * variation distance), against the same figure for equal pay per period present.
 *
 * @param paid - Per participant, any unit.
 * @param shares - From {@link outcomeShares}, of the same participants.
 * @param periods - Plan periods present, of the same participants.
 * @returns `null` when nothing is paid or nobody is present.
 */
export function misallocation(
  paid: Float64Array,
  shares: Float64Array,
  periods: Float64Array,
): Misallocation | null {
  const budget = sum(paid);
  const present = sum(periods);
  if (!(budget > 0 && budget < Number.POSITIVE_INFINITY && present > 0)) return null;
  const paidShares = paid.map((amount) => amount / budget);
  const equal = periods.map((count) => count / present);
  const equalPay = distance(shares, equal);
  const spread = distance(paidShares, equal);
  const factor = spread > equalPay ? equalPay / spread : 1;
  const towardsEqual = paidShares.map((share, g) => equal[g]! + factor * (share - equal[g]!));
  return {
    misallocated: distance(paidShares, shares),
    equalPay,
    factor,
    shrunk: distance(towardsEqual, shares),
  };
}

function keepRows(panel: PlanPeriodRows, keep: (row: number) => boolean): PlanPeriodRows {
  const kept = Int32Array.from({ length: panel.rows }, (_, row) => row).filter(keep);
  return {
    participants: panel.participants,
    rows: kept.length,
    participant: kept.map((row) => panel.participant[row]!),
    columns: new Map(
      [...panel.columns].map(([id, column]) => [id, Float64Array.from(kept, (row) => column[row]!)]),
    ),
  };
}

function totalsOf(column: Float64Array, { participants, participant, rows }: PlanPeriodRows): Float64Array {
  const totals = new Float64Array(participants);
  for (let i = 0; i < rows; i++) totals[participant[i]!]! += column[i]!;
  return totals;
}

/** Shares of one are right to about 1e-16 each: a distance below this is rounding error. */
const ROUNDING = 1e-12;

function distance(a: Float64Array, b: Float64Array): number {
  let twice = 0;
  for (let g = 0; g < a.length; g++) twice += Math.abs(a[g]! - b[g]!);
  return twice < ROUNDING ? 0 : twice / 2;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
