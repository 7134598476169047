import { extremes } from '../stats/descriptive/extremes';
import type { AttainmentScale } from './attainment';
import type { IndexScale } from './index-scale';
import type { PillarColumns } from './pillar-columns';

/**
 * A scale for raw values to which nobody gave one: nothing at the worst value there is, full marks at the best.
 *
 * For comparing participants with each other, which is all such a scale allows (min–max normalisation: OECD & JRC, Handbook on
 * Constructing Composite Indicators, 2008). A component that never varies earns nothing for anybody.
 */
export function rangeScale(pillars: readonly PillarColumns[]): IndexScale {
  const scales = pillars
    .flatMap(({ components }) => components)
    .flatMap(({ id, definition, values }) =>
      values === null ? [] : [[id, rangeOf(values, definition.better === 'lower')] as const],
    );
  return { name: 'range of these observations', components: Object.fromEntries(scales) };
}

function rangeOf(values: Float64Array, isLowerBetter: boolean): AttainmentScale {
  const { low, high } = extremes(values);
  const [zero, target] = isLowerBetter ? [high, low] : [low, high];
  return { zero, target: zero === target ? zero + Math.max(1, Math.abs(zero)) : target };
}
