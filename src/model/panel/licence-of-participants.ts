import { licences } from '../licence';
import type { Panel } from './panel';

/**
 * The licence each participant has in most rows.
 *
 * @returns Per participant the place in `licences`: −1 where no row has one, and where two are equally frequent, which
 * `ambiguous` counts; `null` when the panel holds no licences.
 */
export function licenceOfParticipants(panel: Panel): { licence: Int8Array; ambiguous: number } | null {
  if (panel.licence === null) return null;
  const counts = new Int32Array(panel.participants * licences.length);
  for (let row = 0; row < panel.rows; row++) {
    const place = panel.licence[row]!;
    if (place >= 0) counts[panel.participant[row]! * licences.length + place]!++;
  }
  let ambiguous = 0;
  const licence = Int8Array.from({ length: panel.participants }, (_, participant) => {
    const own = counts.subarray(participant * licences.length, (participant + 1) * licences.length);
    const most = Math.max(...own);
    if (most === 0) return -1;
    const place = own.indexOf(most);
    const tied = own.lastIndexOf(most) !== place;
    if (tied) ambiguous++;
    return tied ? -1 : place;
  });
  return { licence, ambiguous };
}
