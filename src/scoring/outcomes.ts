import type { CheckedPlan } from '../model/checked-plan';
import type { MetricId } from '../model/metric';
import type { Panel } from '../model/panel/panel';

/** What a replay reads of a panel: one row per participant and plan period. */
export type PlanPeriodRows = Pick<Panel, 'participants' | 'rows' | 'participant' | 'period' | 'columns'>;

/** Where the goals' results came from, over the rows in which all of them are known. */
export type Outcomes = {
  rows: PlanPeriodRows;
  goals: MetricId[];
  /** Per goal, each participant's total. */
  totals: Float64Array[];
};

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

function withoutMissing(panel: PlanPeriodRows, wanted: readonly Float64Array[]): PlanPeriodRows {
  if (!wanted.some((column) => column.includes(Number.NaN))) return panel;
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  for (let row = 0; row < panel.rows; row++) {
    if (wanted.every((column) => !Number.isNaN(column[row]))) kept[rows++] = row;
  }
  const of = <Column extends Int32Array | Float64Array>(column: Column, result: Column): Column => {
    for (let at = 0; at < rows; at++) result[at] = column[kept[at]!]!;
    return result;
  };
  return {
    participants: panel.participants,
    rows,
    participant: of(panel.participant, new Int32Array(rows)),
    period: of(panel.period, new Int32Array(rows)),
    columns: new Map([...panel.columns].map(([id, column]) => [id, of(column, new Float64Array(rows))])),
  };
}

function totalsOf(column: Float64Array, { participants, participant, rows }: PlanPeriodRows): Float64Array {
  const totals = new Float64Array(participants);
  for (let i = 0; i < rows; i++) totals[participant[i]!]! += column[i]!;
  return totals;
}
