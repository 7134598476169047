import type { Panel } from '../../../../model/panel/panel';

/**
 * Who began, or ceased, to pay for a licence in the middle of a history: by participant code the first row after the change, −1 for
 * everybody else. Whoever changed more than once, or has fewer than `least` rows with both values on either side, is told by the licence
 * of most rows.
 *
 * @returns `null` where nobody changed so.
 */
export function licenceChanges(
  { participant, participants, rows, licence }: Panel,
  x: Float64Array,
  y: Float64Array,
  least: number,
): Int32Array | null {
  if (licence === null) return null;
  const changes = new Int32Array(participants).fill(-1);
  let any = false;
  for (let start = 0, end = 0; start < rows; start = end) {
    let change = -1;
    let times = 0;
    let side = -1;
    const known = [0, 0];
    for (end = start; end < rows && participant[end] === participant[start]; end++) {
      const now = Math.sign(licence[end]!);
      if (now < 0) continue;
      if (side >= 0 && now !== side) {
        change = end;
        times++;
      }
      side = now;
      if (!Number.isNaN(x[end]! + y[end]!)) known[times === 0 ? 0 : 1]!++;
    }
    if (times !== 1 || known.some((count) => count < least)) continue;
    changes[participant[start]!] = change;
    any = true;
  }
  return any ? changes : null;
}
