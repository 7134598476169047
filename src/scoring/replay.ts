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
  const rows = withoutMissing(panel, columns);
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
    if (!(whole > 0 && whole < Number.POSITIVE_INFINITY)) return null;
    for (let g = 0; g < goal.length; g++) {
      if (goal[g]! < 0) return null;
      shares[g]! += goal[g]! / whole / totals.length;
    }
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
  const [misallocated, equalPay, spread] = [new Distance(), new Distance(), new Distance()];
  for (let g = 0; g < paid.length; g++) {
    const equal = periods[g]! / present;
    misallocated.add(paid[g]! / budget - shares[g]!);
    equalPay.add(shares[g]! - equal);
    spread.add(paid[g]! / budget - equal);
  }
  const factor = spread.total > equalPay.total ? equalPay.total / spread.total : 1;
  const shrunk = new Distance();
  for (let g = 0; g < paid.length; g++) {
    const equal = periods[g]! / present;
    shrunk.add(equal + factor * (paid[g]! / budget - equal) - shares[g]!);
  }
  return {
    misallocated: misallocated.total,
    equalPay: equalPay.total,
    factor,
    shrunk: shrunk.total,
  };
}

function withoutMissing(panel: PlanPeriodRows, wanted: readonly Float64Array[]): PlanPeriodRows {
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  for (let row = 0; row < panel.rows; row++) {
    if (wanted.every((column) => !Number.isNaN(column[row]))) kept[rows++] = row;
  }
  if (rows === panel.rows) return panel;
  const of = <Column extends Int32Array | Float64Array>(column: Column, result: Column): Column => {
    for (let at = 0; at < rows; at++) result[at] = column[kept[at]!]!;
    return result;
  };
  return {
    participants: panel.participants,
    rows,
    participant: of(panel.participant, new Int32Array(rows)),
    columns: new Map([...panel.columns].map(([id, column]) => [id, of(column, new Float64Array(rows))])),
  };
}

function totalsOf(column: Float64Array, { participants, participant, rows }: PlanPeriodRows): Float64Array {
  const totals = new Float64Array(participants);
  for (let i = 0; i < rows; i++) totals[participant[i]!]! += column[i]!;
  return totals;
}

/** Shares of one are right to about 1e-16 each: a distance below this is rounding error. */
const ROUNDING = 1e-12;

/** Half the summed sizes of differences between two sets of shares. */
class Distance {
  private twice = 0;

  add(difference: number): void {
    this.twice += Math.abs(difference);
  }

  get total(): number {
    return this.twice < ROUNDING ? 0 : this.twice / 2;
  }
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let g = 0; g < numbers.length; g++) total += numbers[g]!;
  return total;
}
