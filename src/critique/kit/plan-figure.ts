import type { CheckedMeasure } from '../../model/checked-plan';
import type { RuleEstimate } from './define-rule';

/** A figure that follows from the plan alone and is known exactly, against a limit that practitioners name unless said otherwise. */
export function planFigure(
  name: string,
  measures: readonly CheckedMeasure[],
  value: number,
  {
    unit,
    limit,
    origin = 'practice',
  }: { unit: 'share' | 'count'; limit: number; origin?: 'practice' | 'default' },
): RuleEstimate {
  return {
    name,
    about: measures.map(({ metric }) => metric),
    value,
    unit,
    interval: unit === 'share' ? { low: value, high: value, level: 1, method: 'exact bounds' } : null,
    test: null,
    threshold: { value: limit, origin },
    n: null,
  };
}
