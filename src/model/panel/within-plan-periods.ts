import type { PlanPeriod } from '../plan';
import { type PlanPeriodPanel, toPlanPeriods } from './aggregate';
import { mapColumns, type RowColumn } from './map-columns';
import type { Panel } from './panel';
import { planPeriodOf } from './plan-period';

/**
 * The rows of a panel that lie in a participant's complete plan periods, so that plans with shorter periods cover the same time.
 *
 * @param complete - The panel in plan periods.
 * @returns The panel itself when nothing is left out, as when its periods are integers, which have no length; `null` when they are
 * longer than the plan's.
 */
export function withinPlanPeriods(
  panel: Panel,
  planPeriod: PlanPeriod,
  complete: PlanPeriodPanel | null = toPlanPeriods(panel, planPeriod, []),
): Panel | null {
  const { form } = panel;
  if (complete === null) return null;
  if (form === 'integer' || complete.incompletePeriods === 0) return panel;
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  let at = 0;
  for (let row = 0; row < panel.rows; row++) {
    const participant = panel.participant[row]!;
    const period = planPeriodOf(panel.period[row]!, form, planPeriod)!;
    const isBehind = (): boolean =>
      complete.participant[at]! < participant ||
      (complete.participant[at] === participant && complete.period[at]! < period);
    while (at < complete.rows && isBehind()) at++;
    if (complete.participant[at] === participant && complete.period[at] === period) kept[rows++] = row;
  }
  return selectRows(panel, kept.subarray(0, rows));
}

/** The panel with some of its rows, which stay in order; itself with all of them. */
export function selectRows(panel: Panel, kept: Int32Array): Panel {
  if (kept.length === panel.rows) return panel;
  const of = <Column extends RowColumn>(column: Column, Room: new (rows: number) => Column): Column => {
    const result = new Room(kept.length);
    for (let at = 0; at < kept.length; at++) result[at] = column[kept[at]!]!;
    return result;
  };
  const columns = mapColumns(panel, of);
  return {
    ...panel,
    ...columns,
    rows: kept.length,
    periods: new Set(columns.period).size,
    participant: of<Int32Array>(panel.participant, Int32Array),
  };
}
