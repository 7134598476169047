import type { CheckedMeasure } from './checked-plan';
import { isSummed } from './metric';

/**
 * Whether a gate or multiplier is a condition of pay rather than something the plan pays on: on a result, on what customers think, on any
 * rating or rate. On an index, and on a count or state of what people do or of how much they are seen, it drives what they do as pay does.
 */
export function isCondition({ role, definition }: Pick<CheckedMeasure, 'role' | 'definition'>): boolean {
  if (role === 'additive' || definition.kind === 'index' || definition.kind === 'pillar') return false;
  const isDriven = definition.nature === 'state' || isSummed(definition);
  return !(isDriven && definition.pillars.some(({ components }) => components.some(isEffort)));
}

function isEffort({ captures }: { captures: string }): boolean {
  return captures === 'activity' || captures === 'attention';
}
