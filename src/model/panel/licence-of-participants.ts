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
  const licence = new Int8Array(panel.participants).fill(-1);
  let ambiguous = 0;
  for (let participant = 0; participant < panel.participants; participant++) {
    let most = 0;
    let isTied = false;
    for (let place = 0; place < licences.length; place++) {
      const count = counts[participant * licences.length + place]!;
      if (count > 0 && count === most) isTied = true;
      if (count <= most) continue;
      most = count;
      isTied = false;
      licence[participant] = place;
    }
    if (!isTied) continue;
    licence[participant] = -1;
    ambiguous++;
  }
  return { licence, ambiguous };
}
