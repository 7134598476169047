import type { CheckedMeasure } from './checked-plan';

/** Whether nobody can tell what a measure pays before its target is set. */
export function isTargetOpen({ target, commission }: CheckedMeasure): boolean {
  return target === null && commission?.tiersBy !== 'value';
}
