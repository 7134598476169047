import type { CheckedMeasure } from '../../model/checked-plan';

/** The summed weight of measures: their share of the target incentive. */
export function weightOf(measures: readonly CheckedMeasure[]): number {
  return measures.reduce((sum, { weight }) => sum + weight, 0);
}
