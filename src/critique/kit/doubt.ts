import type { CheckedMeasure } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import { doubtfulQuota } from './doubtful-quota';
import { doubtfulScale } from './doubtful-scale';

/** Why nobody can tell what a measure pays over a history before somebody has said how its figures are meant. */
export type Doubt =
  | { about: 'scale'; hundredfold: boolean }
  | ({ about: 'quota' } & NonNullable<ReturnType<typeof doubtfulQuota>>);

/** Whether a measure's values and its targets are held against each other as they are meant; `null` where nothing speaks against it. */
export function doubtOf(measure: CheckedMeasure, panel: Panel): Doubt | null {
  const scale = doubtfulScale(measure, panel);
  if (scale !== null) return { about: 'scale', hundredfold: scale === 'hundredfold' };
  const quota = doubtfulQuota(measure, panel);
  return quota && { about: 'quota', ...quota };
}
