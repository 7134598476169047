import type { CheckedMeasure } from '../../model/checked-plan';
import type { PhraseValues } from '../../model/report';

/** The measures with the same answer as the one a sentence is about, by name; `null` where it stands alone. */
export function otherMeasures(targets: readonly CheckedMeasure[], told: CheckedMeasure): PhraseValues {
  const labels = targets.filter((measure) => measure !== told).map(({ definition }) => definition.label);
  return labels.length === 0 ? { others: null } : { others: labels };
}
