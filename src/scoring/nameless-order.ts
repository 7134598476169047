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
  const order = shuffledParticipants(starts, compared);
  const inOrder = <Column extends Float64Array | Int32Array | Int8Array>(
    column: Column,
    to: Column,
  ): Column => {
    let next = 0;
    for (let place = 0; place < order.length; place++) {
      const end = starts[order[place]! + 1]!;
      for (let row = starts[order[place]!]!; row < end; row++) to[next++] = column[row]!;
    }
    return to;
  };
  return {
    ...panel,
    participant: places(starts, order),
    period: inOrder(period, new Int32Array(rows)),
    licence: licence && inOrder(licence, new Int8Array(rows)),
    columns: new Map([...columns].map(([id, column]) => [id, inOrder(column, new Float64Array(rows))])),
  };
}

/** Of each row its participant's place in the order. */
function places(starts: Int32Array, order: Int32Array): Int32Array {
  const participant = new Int32Array(starts.at(-1)!);
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    const end = next + starts[order[place]! + 1]! - starts[order[place]!]!;
    participant.fill(place, next, end);
    next = end;
  }
  return participant;
}
