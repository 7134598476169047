import type { PlanPeriod } from '../plan';
import { type PlanPeriodPanel, toPlanPeriods } from './aggregate';
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
  const of = <Column extends Int8Array | Int32Array | Float64Array>(
    column: Column,
    result: Column,
  ): Column => {
    for (let at = 0; at < kept.length; at++) result[at] = column[kept[at]!]!;
    return result;
  };
  const rows = kept.length;
  const period = of(panel.period, new Int32Array(rows));
  return {
    ...panel,
    rows,
    periods: new Set(period).size,
    participant: of(panel.participant, new Int32Array(rows)),
    period,
    licence: panel.licence && of(panel.licence, new Int8Array(rows)),
    columns: new Map([...panel.columns].map(([id, column]) => [id, of(column, new Float64Array(rows))])),
  };
}
