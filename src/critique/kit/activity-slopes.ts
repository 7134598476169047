import type { CheckedPlan } from '../../model/checked-plan';
import type { MetricId } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import { valuesLater } from '../../stats/panel/index/lagged';
import { type SlopesLack, type TwoWaySlopes, twoWaySlopes } from '../../stats/panel/within/two-way-slopes';
import { LEAST_PARTICIPANTS, LEAST_PERIODS } from './association/association';

/** A single activity has one direction: there is nothing to pull away from. */
export const FEWEST_ACTIVITIES = 2;

/** Noise turns directions apart: over eight activities a true cosine of 0.8 reads 0.61 on average at a ratio of 3, 0.73 at 10. */
export const LEAST_SIGNAL_TO_NOISE = 10;

/** An activity with figures in the history, and the hours that one unit of it takes. */
export type Activity = { id: MetricId; hours: number; column: Float64Array };

/** The activities whose hours the plan tells and whose figures the history holds. */
export function activitiesOf({ effort = {} }: CheckedPlan, { columns }: Panel): Activity[] {
  return Object.entries(effort).flatMap(([id, hours]) => {
    const column = columns.get(id);
    return column === undefined || hours === undefined ? [] : [{ id, hours, column }];
  });
}

/**
 * What one more unit of each activity goes with in a goal some periods later, and in paid metrics at once.
 *
 * @param panel - The history.
 * @param activities - At least one.
 * @param goal - The goal's column, turned so that higher is better.
 * @param paid - Columns of paid metrics.
 * @param lag - By how many periods the goal is later.
 * @returns Slopes of the goal first, then of each paid metric, on the rows in which nothing is missing.
 */
export function activitySlopes(
  { participant, period }: Panel,
  activities: readonly Activity[],
  goal: Float64Array,
  paid: readonly Float64Array[],
  lag: number,
): TwoWaySlopes | SlopesLack | { lack: 'rows' } {
  const columns = [
    ...activities.map(({ column }) => column),
    lag === 0 ? goal : valuesLater({ participant, period, values: goal }, lag),
    ...paid,
  ];
  const [participants, periods, ...complete] = selectRows([participant, period, ...columns], columns);
  const slopes = twoWaySlopes({
    participant: participants as Int32Array,
    period: periods as Int32Array,
    regressors: complete.slice(0, activities.length) as Float64Array[],
    outcomes: complete.slice(activities.length) as Float64Array[],
  });
  const isEnough =
    'lack' in slopes || (slopes.participants >= LEAST_PARTICIPANTS && slopes.periods >= LEAST_PERIODS);
  return isEnough ? slopes : { lack: 'rows' };
}

/** The rows in which no column of `needed` misses a value; the arrays themselves where that is all. */
function selectRows(
  arrays: readonly (Int32Array | Float64Array)[],
  needed: readonly Float64Array[],
): (Int32Array | Float64Array)[] {
  const rows = needed[0]?.length ?? 0;
  const places = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    places[count] = row;
    let isComplete = 1;
    for (let c = 0; c < needed.length; c++) if (Number.isNaN(needed[c]?.[row])) isComplete = 0;
    count += isComplete;
  }
  if (count === rows) return [...arrays];
  return arrays.map((array) => {
    const selected = array instanceof Int32Array ? new Int32Array(count) : new Float64Array(count);
    for (let i = 0; i < count; i++) selected[i] = array[places[i] as number] as number;
    return selected;
  });
}
