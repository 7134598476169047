import type { CheckedMeasure } from '../../model/checked-plan';

/** The target that is set for everybody; `null` while there is none, and where each has one of their own. */
export function setTarget({ target }: Pick<CheckedMeasure, 'target'>): number | null {
  return typeof target === 'number' ? target : null;
}
