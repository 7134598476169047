import { mapColumns, type RowColumn } from './map-columns';
import type { Panel } from './panel';

/** The panel with some of its rows, which stay in order; itself with all of them. */
export function selectRows(panel: Panel, kept: Int32Array): Panel {
  if (kept.length === panel.rows) return panel;
  const of = <Column extends RowColumn>(column: Column, Room: new (rows: number) => Column): Column => {
    const result = new Room(kept.length);
    for (let at = 0; at < kept.length; at++) result[at] = column[kept[at]!]!;
    return result;
  };
  const columns = mapColumns(panel, of);
  return {
    ...panel,
    ...columns,
    rows: kept.length,
    periods: new Set(columns.period).size,
    participant: of<Int32Array>(panel.participant, Int32Array),
  };
}
