import type { Panel } from '../model/panel/panel';
import { shuffledParticipants } from '../stats/panel/index/shuffled-participants';

/**
 * A panel in which nothing hangs on names: participants stand in an order made from their rows.
 *
 * Sums round otherwise in another order, samples draw others, and groups left out together are others. Participants whose rows are
 * the same are interchangeable.
 */
export function namelessOrder(panel: Panel): Panel {
  const { participant, period, licence, columns } = panel;
  const compared = [period, ...(licence === null ? [] : [licence]), ...columns.values()];
  const order = shuffledParticipants(participant, compared);
  return {
    ...panel,
    participant: renumbered(participant, order),
    period: inOrder(period, order, new Int32Array(order.length)),
    licence: licence && inOrder(licence, order, new Int8Array(order.length)),
    columns: new Map(
      [...columns].map(([id, column]) => [id, inOrder(column, order, new Float64Array(order.length))]),
    ),
  };
}

function inOrder<Column extends Float64Array | Int32Array | Int8Array>(
  column: Column,
  order: Int32Array,
  to: Column,
): Column {
  for (let row = 0; row < order.length; row++) to[row] = column[order[row]!]!;
  return to;
}

/** Participants by their place in the order. */
function renumbered(participant: Int32Array, order: Int32Array): Int32Array {
  const codes = new Int32Array(order.length);
  for (let row = 1; row < order.length; row++) {
    const isAnother = participant[order[row]!] !== participant[order[row - 1]!];
    codes[row] = codes[row - 1]! + Number(isAnother);
  }
  return codes;
}
