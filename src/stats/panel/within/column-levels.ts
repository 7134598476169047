/** What the values of a panel without gaps have in common. */
export interface ColumnLevels {
  /** The mean of each participant. */
  readonly participant: Float64Array;
  /** What everybody has more, or less, than their mean in each period. */
  readonly period: Float64Array;
  /** The largest magnitude among the values. */
  readonly largest: number;
}

/**
 * The levels of a column, in one pass over its rows.
 *
 * @param values - Of one participant after the other, each with as many periods.
 * @param periods - How many.
 */
export function levelsOfColumn(values: Float64Array, periods: number): ColumnLevels {
  const participant = new Float64Array(values.length / periods);
  const period = new Float64Array(periods);
  let largest = 0;
  for (let g = 0; g < participant.length; g++) {
    const start = g * periods;
    let sum = 0;
    for (let t = 0; t < periods; t++) sum += values[start + t]!;
    const mean = sum / periods;
    participant[g] = mean;
    for (let t = 0; t < periods; t++) {
      const value = values[start + t]!;
      period[t]! += value - mean;
      largest = Math.max(largest, Math.abs(value));
    }
  }
  for (let t = 0; t < periods; t++) period[t]! /= participant.length;
  return { participant, period, largest };
}
