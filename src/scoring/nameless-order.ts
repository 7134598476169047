import type { Panel } from '../model/panel/panel';
import { participantStarts } from '../stats/panel/index/panel-index';
import { shuffledParticipants } from '../stats/panel/index/shuffled-participants';

/**
 * A panel in which nothing hangs on names: participants stand in an order made from their rows.
 *
 * Sums round otherwise in another order, samples draw others, and groups left out together are others. Participants whose rows are
 * the same are interchangeable.
 */
export function namelessOrder(panel: Panel): Panel {
  const { rows, participant, period, licence, columns } = panel;
  const starts = participantStarts(participant);
  const compared = [period, ...(licence === null ? [] : [licence]), ...columns.values()];
  const { codes, firstRows } = placed(shuffledParticipants(starts, compared), starts);
  const inOrder = <Column extends Float64Array | Int32Array | Int8Array>(
    column: Column,
    to: Column,
  ): Column => {
    // Rows are read as they stand: to jump about while writing takes a quarter of what it takes while reading.
    for (let g = 0; g < firstRows.length; g++) {
      const end = starts[g + 1]!;
      let next = firstRows[g]!;
      for (let row = starts[g]!; row < end; row++) to[next++] = column[row]!;
    }
    return to;
  };
  return {
    ...panel,
    participant: codes,
    period: inOrder(period, new Int32Array(rows)),
    licence: licence && inOrder(licence, new Int8Array(rows)),
    columns: new Map([...columns].map(([id, column]) => [id, inOrder(column, new Float64Array(rows))])),
  };
}

/** Of each row in the order its participant's place, and where the rows of each participant begin in it. */
function placed(order: Int32Array, starts: Int32Array): { codes: Int32Array; firstRows: Int32Array } {
  const codes = new Int32Array(starts[order.length]!);
  const firstRows = new Int32Array(order.length);
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    const g = order[place]!;
    const end = next + starts[g + 1]! - starts[g]!;
    firstRows[g] = next;
    codes.fill(place, next, end);
    next = end;
  }
  return { codes, firstRows };
}
