import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { PlanPeriodPanel } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { levelRows } from './level-rows';
import { pool } from './pool';
import { rowFigures } from './row-figures';
import { windowsOf } from './windows';

/** Values beside the target they are held against: one for each of those it is set for, in each of the periods it is for. */
export type AgainstTarget = {
  /** How many there are whom the target is set for: participants, teams, or the company. */
  participants: number;
  /** Whose each value is, in order, and its period as a serial number. */
  participant: Int32Array;
  period: Int32Array;
  /** `NaN` where the value is missing, or the quota. */
  values: Float64Array;
  /** Everybody's target, or the quota beside each value. */
  target: number | Float64Array;
};

/** Why values cannot be held against a target: none is set, the data lack quotas or values, or their rows are longer than its period. */
export type AgainstTargetLack = 'target' | 'quotas' | 'column' | 'plan-periods';

/** @param planPeriods - The panel in plan periods. */
export function againstTarget(
  measure: CheckedMeasure,
  plan: Pick<CheckedPlan, 'period' | 'yearStarts'>,
  panel: Panel,
  planPeriods: PlanPeriodPanel | null,
): AgainstTarget | AgainstTargetLack {
  const { metric, target, definition, level } = measure;
  if (target === null) return 'target';
  if (!panel.columns.has(metric)) return 'column';
  if (target !== 'own' && level === 'individual' && measure.period === plan.period) {
    const values = planPeriods?.columns.get(metric);
    return planPeriods === null || values === undefined ? 'plan-periods' : { ...planPeriods, values, target };
  }
  const figures = rowFigures(measure, panel, plan.yearStarts);
  if (figures === null) return 'quotas';
  const rows = levelRows(measure, panel, figures);
  const windows = windowsOf(rows, measure.period, plan);
  if (windows === null) return 'plan-periods';
  const sums = isSummed(definition);
  const { value, quota } = pool(rows, windows, Number.NaN, sums);
  const isKnown = (at: number): boolean =>
    target === 'own' ? quota[at]! > 0 : !sums || windows.isWhole[at] === 1;
  return {
    participants: rows.participants,
    participant: windows.participant,
    period: windows.serial,
    values: value.map((figure, at) => (isKnown(at) ? figure : Number.NaN)),
    target: target === 'own' ? quota : target,
  };
}
