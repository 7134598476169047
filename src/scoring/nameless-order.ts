import { mapColumns, type RowColumn } from '../model/panel/map-columns';
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
  const { participant, period, licence, columns, targets, attributes } = panel;
  const starts = participantStarts(participant);
  const compared = [
    ...[period, ...(licence === null ? [] : [licence]), ...columns.values(), ...targets.values()],
    ...[...attributes.values()].map(({ values }) => values),
  ];
  const { codes, firstRows } = placed(shuffledParticipants(starts, compared), starts);
  const inOrder = <Column extends RowColumn>(column: Column, Room: new (rows: number) => Column): Column => {
    const to = new Room(column.length);
    // Rows are read as they stand: to jump about while writing takes a quarter of what it takes while reading.
    for (let g = 0; g < firstRows.length; g++) {
      const end = starts[g + 1]!;
      let next = firstRows[g]!;
      for (let row = starts[g]!; row < end; row++) to[next++] = column[row]!;
    }
    return to;
  };
  const ordered = mapColumns(panel, inOrder);
  return { ...panel, ...ordered, participant: codes, team: ordered.team && asMet(ordered.team, panel.teams) };
}

/** Teams numbered as they are met. */
function asMet(team: Int32Array, teams: number): Int32Array {
  const codes = new Int32Array(teams).fill(-1);
  let met = 0;
  return team.map((code) => {
    if (code < 0) return code;
    if (codes[code] === -1) codes[code] = met++;
    return codes[code]!;
  });
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
