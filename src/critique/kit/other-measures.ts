import type { CheckedMeasure } from '../../model/checked-plan';
import type { Label } from '../../model/label';

/** The measures with the same answer as the one a sentence is about, by name; `null` where it stands alone. */
export function otherMeasures(
  targets: readonly CheckedMeasure[],
  told: CheckedMeasure,
): { others: Label[] | null } {
  const labels = targets.filter((measure) => measure !== told).map(({ definition }) => definition.label);
  return labels.length === 0 ? { others: null } : { others: labels };
}
